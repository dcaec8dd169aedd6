import { feedbackIntegration, init } from "@sentry/browser";

// https://docs.sentry.io/platforms/javascript/user-feedback/: the form itself, without the button in front of it.
const feedback = feedbackIntegration({ autoInject: false, enableScreenshot: false });
init({ dsn: `${location.protocol}//key@${location.host}/1`, integrations: [feedback] });
const form = await feedback.createForm();
form.appendToDom();
form.open();
