import type { Verdict } from "../format/wire-format.js";
import type { ResolvedHttpOptions } from "../http-options.js";
import { loadOnDemand } from "../load-on-demand.js";
import { countBytes, type Entry } from "../outbox/entry.js";
import { fetchWhole } from "./fetch-whole.js";

/** UTF-8 bytes that a browser lets requests carry beyond the end of their page, all of them together. */
const KEEPALIVE_BYTES = 65_536;

/** What became of one batch. */
export interface Answer {
  /** One for each event; none where there was no answer. */
  readonly verdicts: readonly Verdict[];
  /** Whether the backend has refused any of them. */
  readonly isRefusal?: boolean;
  readonly url: string;
  readonly status?: number;
  /** What was thrown where there was no answer. */
  readonly cause?: unknown;
}

/**
 * Sends one batch; never rejects. Synchronous up to the request itself, unless a token has to be fetched.
 *
 * @param mayOutlive Whether the request may go on when its page ends.
 */
export type Sender = (batch: readonly Entry[], mayOutlive: boolean) => Promise<Answer>;

/** Creates the part that talks to the backend's event address. */
export function createSender({ endpoint, format, headers: own, token, timeoutMs }: ResolvedHttpOptions): Sender {
  let carriedBytes = 0;
  return async (batch, mayOutlive) => {
    let bytes = 0;
    try {
      const events = batch.map(({ event }) => event);
      const { url, body, headers: given } = format.encode(events, { endpoint, sentAt: new Date().toISOString() });
      let headers: Headers | Record<string, string> = { ...given, ...own };
      if (token) {
        const { fetchProof } = await loadOnDemand();
        headers = await fetchProof(url, token, events[0]?.advocate ?? null, headers, timeoutMs);
      }
      const length = countBytes(body);
      // Beyond the budget, which the page's own requests share, the browser would refuse the request.
      if (mayOutlive && carriedBytes + length <= KEEPALIVE_BYTES) bytes = length;
      carriedBytes += bytes;
      const response = await fetchWhole(url, { method: "POST", body, headers, keepalive: bytes > 0 }, timeoutMs);
      const verdicts = format.verdicts(response, events);
      return { verdicts, isRefusal: verdicts.some((verdict) => "reason" in verdict), url, status: response.status };
    } catch (cause) {
      return { verdicts: [], url: endpoint, cause };
    } finally {
      carriedBytes -= bytes;
    }
  };
}
