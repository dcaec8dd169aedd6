import posthog from "posthog-js";

// https://posthog.com/docs/libraries/js: all defaults; a headless browser counts as a person.
posthog.init("bench", { api_host: location.origin, defaults: "2025-05-24", opt_out_useragent_filter: true });
