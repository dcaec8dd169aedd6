import { AnalyticsBrowser } from "@segment/analytics-next";
import type { Subject } from "./subject.ts";

type Load = NonNullable<Parameters<typeof AnalyticsBrowser.load>[1]>;
type Strategy = Exclude<NonNullable<Load["integrations"]>["Segment.io"], boolean | undefined>["deliveryStrategy"];

/** Loads Segment's library with one of its two ways of delivery; the site's settings are given here instead of asked for. */
export function startSegment(deliveryStrategy: NonNullable<Strategy>): Subject {
  const analytics = AnalyticsBrowser.load(
    { writeKey: "bench", cdnSettings: { integrations: { "Segment.io": { apiKey: "bench" } } } },
    {
      // Failed events are kept in local storage while the page is left, and tried again (both are the defaults):
      // https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/#retries
      disableClientPersistence: false,
      retryQueue: true,
      integrations: {
        "Segment.io": {
          apiHost: `${location.host}/v1`,
          protocol: "http",
          deliveryStrategy,
          // The most tries that it takes; ten otherwise: https://github.com/segmentio/analytics-next/releases/tag/%40segment%2Fanalytics-next%401.84.0
          httpConfig: { backoffConfig: { maxRetryCount: 100 } },
        },
      },
    },
  );
  return { ready: analytics.ready(), track: (marker) => void analytics.track("bench", { marker }) };
}
