import { attempt } from "../attempt.js";
import { type BatchAnswer, plainFormat } from "./plain-format.js";
import { verdictOnBatch } from "./verdicts.js";
import type { Verdict, WireFormat } from "./wire-format.js";

/**
 * The format of the reference backend: `POST {endpoint}/events` with `{ schema: "offshoot/1", sentAt, events }`.
 *
 * An event counts as delivered only when the answer names its id: a login page or a portal that answers 200 to anything deletes nothing.
 */
export const offshootFormat: WireFormat = {
  ...plainFormat,
  verdicts(response, events) {
    // Anything that throws here is not the backend's answer, whatever its status.
    const verdicts = attempt(() => {
      const { accepted, duplicates, rejected }: BatchAnswer = JSON.parse(response.body);
      const taken = new Map<string, Verdict>([...accepted, ...duplicates].map((id) => [id, { kind: "delivered" }]));
      for (const { id } of rejected) taken.set(id, { kind: "rejected", reason: "rejected" });
      return events.map(({ id }): Verdict => taken.get(id) ?? { kind: "retry" });
    });
    return response.ok && verdicts ? verdicts : events.map(() => verdictOnBatch(response));
  },
};
