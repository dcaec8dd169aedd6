import type { DropReason } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { Verdict, WireFormat, WireResponse } from "./wire-format.js";

/** Statuses that refuse the whole request: 413 is about its size, 400 and 422 about something in it. Anything else may pass. */
const REFUSALS: Readonly<Record<number, DropReason>> = { 400: "rejected", 413: "too-large", 422: "rejected" };

/** Reads an answer that is no yes. */
export function verdictOnBatch({ status, afterMs }: WireResponse): Verdict {
  const reason = REFUSALS[status];
  return reason ? { kind: "split", reason } : { kind: "retry", afterMs };
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
