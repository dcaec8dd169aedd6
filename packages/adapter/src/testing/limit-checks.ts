import { countBytes } from "../outbox/entry.js";
import type { ContractCheck } from "./contract-check.js";
import { demand } from "./demand.js";
import type { FormatSubject } from "./format-subject.js";

/**
 * UTF-8 bytes that a browser lets requests carry beyond the end of their page.
 *
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
 */
const KEEPALIVE_BYTES = 65_536;

/** Makes the checks of how much a format puts into one request. */
export function limitChecks({ format, endpoint, batch }: FormatSubject): readonly ContractCheck[] {
  const { limits } = format;
  return [
    {
      name: "has limits that are whole numbers above zero",
      async run() {
        const isWhole = [limits.events, limits.bytes].every((limit) => Number.isSafeInteger(limit) && limit > 0);
        demand(isWhole, {
          expected: "limits.events and limits.bytes to be whole numbers above zero",
          got: { events: `${limits.events}`, bytes: `${limits.bytes}` },
          mend: "Take the backend's own limits, for example { events: 100, bytes: 60_000 }.",
        });
      },
    },
    {
      name: "fits a full batch into what a browser sends after a page is gone",
      async run() {
        const events = batch();
        const { body } = format.encode(events, { endpoint, sentAt: "2026-01-01T00:00:00.000Z" });
        const bytes = countBytes(body);
        // The outbox halves what is longer than the limit before it sends it.
        demand(Math.min(bytes, limits.bytes) <= KEEPALIVE_BYTES || events.length === 1, {
          expected: `a full batch of ${events.length} ordinary events to fit ${KEEPALIVE_BYTES} bytes`,
          got: bytes,
          mend: "Lower limits.events or limits.bytes: a longer request ends with its page.",
        });
      },
    },
  ];
}
