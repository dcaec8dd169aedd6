/** One library with one set of settings. */
export interface DeliverySubject {
  /** Of its page (`<name>-page.ts`) and of its host. */
  readonly name: string;
  readonly title: string;
}

/** Ours and its peers, each with the settings that its documentation gives for keeping events. */
export const SUBJECTS: readonly DeliverySubject[] = [
  { name: "offshoot", title: "Offshoot" },
  { name: "segment", title: "Segment, standard" },
  { name: "segment-batched", title: "Segment, batching" },
  { name: "posthog", title: "PostHog" },
  { name: "rudderstack", title: "RudderStack" },
  { name: "amplitude", title: "Amplitude" },
  { name: "snowplow", title: "Snowplow" },
  { name: "mixpanel", title: "Mixpanel" },
];
