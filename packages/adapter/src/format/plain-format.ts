import { attempt } from "../attempt.js";
import type { WireFormat } from "./wire-format.js";

/** What the backend says about a batch. */
export interface BatchAnswer {
  readonly accepted: readonly string[];
  /** Ids that it had from before. */
  readonly duplicates: readonly string[];
  readonly rejected: readonly { readonly id: string }[];
}

/**
 * The format of the reference backend as far as an adapter needs it while all is well: it reads a yes, and keeps for later whatever is
 * none. `offshootFormat`, which looks closer, is fetched for that.
 *
 * An event counts as delivered only when the answer names its id: a login page or a portal that answers 200 to anything deletes nothing.
 */
export const plainFormat: WireFormat = {
  name: "offshoot",
  // A full batch stays under the 65,536 bytes that a request may carry beyond the end of its page.
  limits: { events: 100, bytes: 60_000 },
  questions: { summary: {}, invitation: {} },
  encode: (events, { endpoint, sentAt }) => ({
    url: `${endpoint}/events`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ schema: "offshoot/1", sentAt, events }),
  }),
  verdicts: ({ ok, body }, events) =>
    // Anything that throws here is not the backend's answer, whatever its status.
    attempt(() => {
      const { accepted, duplicates, rejected }: BatchAnswer = JSON.parse(body);
      const taken = new Set([...accepted, ...duplicates]);
      return events.map(({ id }) => ({ kind: ok && !rejected.length && taken.has(id) ? "delivered" : "retry" }));
    }) ?? [],
};
