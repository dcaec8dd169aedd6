import { AnalyticsBrowser } from "@segment/analytics-next";

// Standard delivery sends each event at once and keeps failed ones in local storage; its settings come from this page's own server.
const analytics = AnalyticsBrowser.load(
  {
    writeKey: "bench",
    cdnSettings: {
      integrations: { "Segment.io": { apiKey: "bench", apiHost: `${location.host}/collect`, protocol: "http" } },
    },
  },
  { disableClientPersistence: false, retryQueue: true },
);

window.subject = { ready: analytics.ready(), track: (marker) => void analytics.track("bench", { marker }) };
