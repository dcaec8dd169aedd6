import { feedbackIntegration, init } from "@sentry/browser";

// https://docs.sentry.io/platforms/javascript/user-feedback/: the button, as it is added by default.
init({
  dsn: `${location.protocol}//key@${location.host}/1`,
  integrations: [feedbackIntegration({ colorScheme: "system" })],
});
