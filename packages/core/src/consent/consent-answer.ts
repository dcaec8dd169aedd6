/** What the visitor decided, or somebody in their name. */
export type ConsentAnswer = "granted" | "denied";

/** Whether the SDK may store and send. */
export type ConsentStatus = ConsentAnswer | "pending";
