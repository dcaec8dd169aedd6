import { attempt } from "../attempt.js";
import { verdictOnBatch } from "./verdicts.js";
import type { Verdict, WireFormat } from "./wire-format.js";

/** What the backend says about a batch. */
interface BatchAnswer {
  readonly accepted: readonly string[];
  /** Ids that it had from before. */
  readonly duplicates: readonly string[];
  readonly rejected: readonly { readonly id: string }[];
}

/**
 * The format of the reference backend: `POST {endpoint}/events` with `{ schema: "offshoot/1", sentAt, events }`.
 *
 * An event counts as delivered only when the answer names its id: a login page or a portal that answers 200 to anything deletes nothing.
 */
export const offshootFormat: WireFormat = {
  name: "offshoot",
  // A full batch stays under the 65,536 bytes that a request may carry beyond the end of its page.
  limits: { events: 100, bytes: 60_000 },
  questions: { summary: {}, invitation: {} },
  encode: (events, { endpoint, sentAt }) => ({
    url: `${endpoint}/events`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ schema: "offshoot/1", sentAt, events }),
  }),
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
