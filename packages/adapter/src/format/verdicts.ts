import { attempt } from "../attempt.js";
import type { Verdict, WireFormat, WireResponse } from "./wire-format.js";

/** Reads a refusal of the whole request: 413 is about its size, 400 and 422 about something in it. Anything else may pass. */
export function verdictOnBatch({ status, afterMs }: WireResponse): Verdict {
  if (status === 413) return { kind: "split", reason: "too-large" };
  if (status === 400 || status === 422) return { kind: "split", reason: "rejected" };
  return { kind: "retry", afterMs };
}

/**
 * Makes the verdicts of a backend that takes a request as a whole or not at all.
 *
 * @param isTaken Tells whether a 2xx answer is the backend's own word that it has the events; throwing means that it is not. A login
 * page or a portal answers 200 to anything.
 */
export function allOrNothing(isTaken: (response: WireResponse) => boolean): WireFormat["verdicts"] {
  return (response, events) => {
    const isDelivered = response.ok && attempt(() => isTaken(response));
    return events.map(() => (isDelivered ? { kind: "delivered" } : verdictOnBatch(response)));
  };
}
