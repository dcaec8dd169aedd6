import type { ReferralEvent } from "@offshoot/core";
import type { ResolvedHttpOptions } from "../http-options.js";
import { countBytes, type Entry } from "../outbox/entry.js";
import { fetchWhole, type WholeResponse } from "./fetch-whole.js";

/** UTF-8 bytes that a browser lets requests carry beyond the end of their page, all of them together. */
const KEEPALIVE_BYTES = 65_536;

/** What became of one batch. */
export interface Answer {
  readonly url: string;
  /** Whether it is a plain yes to all of the batch. */
  readonly isYes?: boolean;
  /** Absent where there was no answer, or the format could make nothing of it. */
  readonly response?: WholeResponse;
  /** What was thrown where there is no response. */
  readonly cause?: unknown;
}

/** Puts the token of the person whose events these are into the headers of their request. */
export type Prover = (
  url: string,
  events: readonly ReferralEvent[],
  headers: Readonly<Record<string, string>>,
) => Promise<Headers>;

/**
 * Sends one batch; never rejects. Synchronous up to the request itself, unless a token has to be fetched.
 *
 * @param mayOutlive Whether the request may go on when its page ends.
 * @param prove Needed where there is a token; without it nothing is sent, and that counts as no answer.
 */
export type Sender = (batch: readonly Entry[], mayOutlive: boolean, prove?: Prover) => Promise<Answer>;

/** Creates the part that talks to the backend's event address. */
export function createSender({ endpoint, format, headers: own, token, timeoutMs }: ResolvedHttpOptions): Sender {
  let carriedBytes = 0;
  return async (batch, mayOutlive, prove) => {
    let bytes = 0;
    try {
      const events = batch.map(({ event }) => event);
      const { url, body, headers: given } = format.encode(events, { endpoint, sentAt: new Date().toISOString() });
      let headers: Headers | Record<string, string> = { ...given, ...own };
      if (token) headers = await (prove as Prover)(url, events, headers);
      const length = countBytes(body);
      // Beyond the budget, which the page's own requests share, the browser would refuse the request.
      if (mayOutlive && carriedBytes + length <= KEEPALIVE_BYTES) bytes = length;
      carriedBytes += bytes;
      const response = await fetchWhole(url, { method: "POST", body, headers, keepalive: bytes > 0 }, timeoutMs);
      const verdicts = format.verdicts(response, events);
      return { url, response, isYes: events.every((_, index) => verdicts[index]?.kind === "delivered") };
    } catch (cause) {
      return { url: endpoint, cause };
    } finally {
      carriedBytes -= bytes;
    }
  };
}
