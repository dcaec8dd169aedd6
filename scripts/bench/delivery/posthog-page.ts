import posthog from "posthog-js";
import { MOST_WAITING } from "./subject.ts";

const ready = new Promise<void>((resolve) => {
  // https://posthog.com/docs/libraries/js/config
  posthog.init("bench", {
    api_host: location.origin,
    // Nothing is kept in storage, and a batch waits 250 ms at least; sent at once, less can be lost with the page.
    request_batching: false,
    // Ten a second otherwise, and what is above is dropped.
    rate_limiting: { events_per_second: 1000, events_burst_limit: MOST_WAITING },
    // The rest of the product stays off, as it does in every library here; a headless browser is no bot.
    advanced_disable_flags: true,
    disable_external_dependency_loading: true,
    disable_session_recording: true,
    disable_surveys: true,
    autocapture: false,
    capture_pageview: false,
    opt_out_useragent_filter: true,
    loaded: () => resolve(),
  });
});

window.subject = { ready, track: (marker) => void posthog.capture("bench", { marker }) };
