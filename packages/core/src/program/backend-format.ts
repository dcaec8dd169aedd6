/** How events are written for whoever gets them. */
export type BackendFormat =
  | "offshoot"
  | "cloudEvents"
  | "segment"
  | "rudderstack"
  | "jitsu"
  | "posthog"
  | "snowplow"
  | "postgrest"
  | "dub"
  | "webhook"
  | "dataLayer"
  | "gtag";
