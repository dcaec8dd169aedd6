import { init, track } from "@amplitude/analytics-browser";
import { SEND_AFTER_MS } from "./subject.ts";

// https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
const started = init("bench", {
  serverUrl: `${location.origin}/2/httpapi`,
  // Events wait in local storage, the default; they are dropped after five tries otherwise.
  flushMaxRetries: 1000,
  flushIntervalMillis: SEND_AFTER_MS,
  // The rest of the product stays off, as it does in every library here.
  autocapture: false,
  remoteConfig: { fetchRemoteConfig: false },
  enableDiagnostics: false,
});

window.subject = { ready: started.promise, track: (marker) => void track("bench", { marker }) };
