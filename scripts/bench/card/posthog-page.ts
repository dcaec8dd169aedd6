import "posthog-js/dist/surveys";
import posthog from "posthog-js";

// https://posthog.com/docs/surveys: one question at once; all that is not surveys stays off.
posthog.init("bench", {
  api_host: location.origin,
  disable_external_dependency_loading: true,
  disable_session_recording: true,
  autocapture: false,
  capture_pageview: false,
  opt_out_useragent_filter: true,
});
