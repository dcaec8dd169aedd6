import type { OffshootError } from "@offshoot/core";
import type { Verdict } from "../format/wire-format.js";
import { countBytes, type Entry } from "../outbox/entry.js";
import type { ResolvedHttpOptions } from "../resolve-http-options.js";
import { refusal, request } from "./request.js";

/** UTF-8 bytes that a browser lets requests carry beyond the end of their page, all of them together. */
const KEEPALIVE_BYTES = 65_536;

/** Sends one batch and tells what becomes of each event; never rejects. Synchronous up to the request itself. */
export type Sender = (batch: readonly Entry[]) => Promise<readonly Verdict[]>;

/** Creates the part that talks to the backend's event address. */
export function createSender({ endpoint, format, headers, timeoutMs, onError }: ResolvedHttpOptions): Sender {
  let carriedBytes = 0;
  let isWell = true;
  return async (batch) => {
    let bytes = 0;
    try {
      const events = batch.map(({ event }) => event);
      const wire = format.encode(events, { endpoint, sentAt: new Date().toISOString() });
      const length = countBytes(wire.body);
      // Beyond the budget the browser would refuse the request; without keepalive it only ends with its page.
      if (carriedBytes + length <= KEEPALIVE_BYTES) bytes = length;
      carriedBytes += bytes;
      const post = {
        ...wire,
        method: "POST",
        headers: { ...headers, ...wire.headers },
        keepalive: bytes > 0,
      } as const;
      const response = await request(post, timeoutMs);
      const verdicts = format.verdicts(response, events);
      const isTaken = verdicts.some(({ kind }) => kind !== "retry");
      if (isWell && !isTaken) onError(refusal(post, response));
      isWell = isTaken;
      return verdicts;
    } catch (error) {
      if (isWell) onError(error as OffshootError);
      isWell = false;
      return [];
    } finally {
      carriedBytes -= bytes;
    }
  };
}
