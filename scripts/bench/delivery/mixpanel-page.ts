import mixpanel from "mixpanel-browser/src/loaders/loader-module-core";
import { SEND_AFTER_MS } from "./subject.ts";

const ready = new Promise<void>((resolve) => {
  // https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
  mixpanel.init("bench", {
    api_host: location.origin,
    // Its queue in local storage, with retries, is on by default: https://github.com/mixpanel/mixpanel-js/releases/tag/v2.36.0
    batch_requests: true,
    batch_flush_interval_ms: SEND_AFTER_MS,
    persistence: "localStorage",
    loaded: () => resolve(),
  });
});

window.subject = { ready, track: (marker) => mixpanel.track("bench", { marker }) };
