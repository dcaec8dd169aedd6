import type { OffshootError, Receipt, ReferralEvent } from "@offshoot/core";

/** An event that the adapter has taken, with what it said. */
export interface Seen {
  readonly event: Pick<ReferralEvent, "id" | "type" | "at" | "data">;
  readonly receipt: Receipt;
}

/** How a request to the backend was answered. */
export interface Answer {
  readonly address: string;
  /** HTTP status; 0 where no answer came that the page may read, `null` where the browser does not tell. */
  readonly status: number | null;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Milliseconds. */
  readonly took: number;
}

/** What has happened since the panel is here. */
export interface Log {
  readonly events: readonly Seen[];
  readonly errors: readonly OffshootError[];
  /** Every request of the page, also from before. */
  readonly answers: readonly Answer[];
}
