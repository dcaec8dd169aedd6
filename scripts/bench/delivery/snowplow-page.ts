import { newTracker, trackSelfDescribingEvent } from "@snowplow/browser-tracker";
import { MOST_WAITING } from "./subject.ts";

// https://docs.snowplow.io/docs/sources/web-trackers/configuring-how-events-sent
newTracker("bench", location.origin, {
  appId: "bench",
  stateStorageStrategy: "cookieAndLocalStorage",
  // Recommended, so that fewer events are lost: each is sent as soon as it is tracked.
  bufferSize: 1,
  // Failed requests are tried again, the default; what is above the queue's size (1000 otherwise) is dropped.
  retryFailedRequests: true,
  maxLocalStorageQueueSize: MOST_WAITING,
  keepalive: true,
});

window.subject = {
  ready: Promise.resolve(),
  track(marker) {
    trackSelfDescribingEvent({ event: { schema: "iglu:example/bench/jsonschema/1-0-0", data: { marker } } });
  },
};
