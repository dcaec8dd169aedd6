import type { ReferralEvent } from "@offshoot/core";
import { attempt } from "../attempt.js";

/** One event in the outbox. Its bytes are fixed when it is accepted. */
export interface Entry {
  readonly id: string;
  /** Read back from `body`, so that no later change by the host is in it. */
  readonly event: ReferralEvent;
  /** Its key in the database, which counts commits up and knows no clock. */
  readonly order: number;
  /** The event as JSON. */
  readonly body: string;
  /** Length of `body` in UTF-8. */
  readonly bytes: number;
}

/** Order of an event that is in no database yet: behind all that are. */
export const UNSTORED = Number.MAX_SAFE_INTEGER;

/** Counts the bytes of a text in UTF-8. */
export function countBytes(text: string): number {
  return new Blob([text]).size;
}

/** Makes an entry of a text out of the journal or the database; `undefined` when it is no event, whoever wrote it there. */
export function readEntry(body: string, order = UNSTORED): Entry | undefined {
  const event: ReferralEvent | undefined = attempt(() => JSON.parse(body));
  return event?.id && event.program ? { id: event.id, event, order, body, bytes: countBytes(body) } : undefined;
}
