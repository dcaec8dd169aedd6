import type { WireFormat } from "../format/wire-format.js";
import type { ContractCheck } from "./contract-check.js";
import { encodeChecks } from "./encode-checks.js";
import type { FormatContractOptions, FormatSubject } from "./format-subject.js";
import { limitChecks } from "./limit-checks.js";
import { ordinaryEvent } from "./ordinary-event.js";
import { verdictChecks } from "./verdict-checks.js";

/** More than any request holds that is still one. */
const MOST_EVENTS = 10_000;

/**
 * Makes the checks that every wire format passes whose events the outbox shall bring to a backend once and never lose.
 *
 * No runner is needed and none is known: each check has a name and a function that rejects.
 *
 * @example
 * import { formatContract } from "@offshoot/adapter/testing";
 * import { test } from "node:test";
 *
 * for (const { name, run } of formatContract(lineFormat, { taken: () => ({ status: 204, body: "" }) })) test(name, run);
 */
export function formatContract(
  format: WireFormat,
  { taken, endpoint = "https://events.example/base", sample = ordinaryEvent, readIds }: FormatContractOptions,
): readonly ContractCheck[] {
  // A limit that is none has a check of its own, and must not fail the others.
  const room = Math.min(Math.max(Math.floor(format.limits.events) || 1, 1), MOST_EVENTS);
  const subject: FormatSubject = {
    format,
    endpoint,
    taken,
    readIds,
    sample,
    batch: (count = room) => Array.from({ length: Math.min(count, room) }, (_, index) => sample(index + 1)),
    batches: (events) => events.flatMap((_, index) => (index % room === 0 ? [events.slice(index, index + room)] : [])),
  };
  return [...encodeChecks(subject), ...limitChecks(subject), ...verdictChecks(subject)];
}
