import { newTracker, trackSelfDescribingEvent } from "@snowplow/browser-tracker";

// Its queue in local storage is on by default; failed requests are sent again, as its documentation advises for 5xx.
newTracker("bench", location.origin, {
  appId: "bench",
  encodeBase64: false,
  stateStorageStrategy: "cookieAndLocalStorage",
  postPath: "/collect/snowplow",
});

window.subject = {
  ready: Promise.resolve(),
  track(marker) {
    trackSelfDescribingEvent({ event: { schema: "iglu:example/bench/jsonschema/1-0-0", data: { marker } } });
  },
};
