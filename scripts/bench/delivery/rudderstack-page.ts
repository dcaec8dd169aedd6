import { RudderAnalytics } from "@rudderstack/analytics-js/bundled";
import { MOST_WAITING, SEND_AFTER_MS } from "./subject.ts";

const analytics = new RudderAnalytics();
const source = {
  id: "bench",
  name: "bench",
  writeKey: "bench",
  enabled: true,
  workspaceId: "bench",
  updatedAt: "2025-01-01T00:00:00.000Z",
  config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
  destinations: [],
  dataplanes: {},
};

const ready = new Promise<void>((resolve) => {
  // https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/load-js-sdk/
  analytics.load("bench", location.origin, {
    // The site's settings are given here instead of asked for.
    getSourceConfig: () => ({ source }),
    // Its queue is in local storage; the oldest is dropped above `maxItems` (100 otherwise) and after `maxAttempts` (10 otherwise).
    queueOptions: {
      maxItems: MOST_WAITING,
      maxAttempts: 1000,
      batch: { enabled: true, maxItems: 100, flushInterval: SEND_AFTER_MS },
    },
    onLoaded: () => resolve(),
  });
});

window.subject = { ready, track: (marker) => analytics.track("bench", { marker }) };
