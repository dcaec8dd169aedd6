import type { Receipt, ReferralEvent } from "@offshoot/core";
import type { ContractCheck } from "./contract-check.js";
import { demand } from "./demand.js";
import { isDropReason } from "./drop-reasons.js";
import type { AdapterTrial } from "./trial.js";

const MANY = 100;

/** Makes events that cannot be written as JSON, as a host may put anything into `data`. */
function unwritable(sample: (n: number) => ReferralEvent): readonly ReferralEvent[] {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  const refuse = () => {
    throw new Error("not to be written down");
  };
  return [cycle, { value: 1n }, { toJSON: refuse }].map((data, index) => ({ ...sample(index + 1), data }));
}

function isReceipt({ durability, reason }: Receipt): boolean {
  return durability === "durable" || durability === "memory" || (durability === "dropped" && isDropReason(reason));
}

/** Makes the checks of how an adapter takes events. */
export function acceptChecks(trial: AdapterTrial): readonly ContractCheck[] {
  return [
    trial("answers an event with a receipt that has its id and a known durability", async ({ accept, sample }) => {
      const event = sample(1);
      const receipt: Receipt | undefined = await accept(event);
      demand(receipt?.id === event.id && isReceipt(receipt), {
        expected: `a receipt { id: "${event.id}", durability: "durable" | "memory" | "dropped", reason? }, with a known reason where it is dropped`,
        got: receipt,
        mend: 'Return { id: event.id, durability: "memory" } where nothing is stored.',
      });
    }),
    trial("takes an event before its first await", async ({ adapter, accept, sample, delivered }) => {
      const event = sample(1);
      if (!delivered()) return;
      const accepting = accept(event);
      // As it is now: a subject may hand out the list that it goes on filling.
      const reached = [...(delivered() ?? [])];
      await accepting;
      demand(reached.includes(event.id), {
        expected: `the event ${event.id} to have arrived when accept() returns`,
        got: reached,
        mend: "Hand it on, or write it down, before the first await: the page may navigate in the next line.",
      });
      adapter.destroy();
    }),
    trial("never rejects an event that cannot be written as JSON", async ({ accept, sample }) => {
      for (const event of unwritable(sample)) await accept(event);
    }),
    trial("answers each of many events at once", async ({ accept, sample }) => {
      const events = Array.from({ length: MANY }, (_, index) => sample(index + 1));
      const receipts: readonly (Receipt | undefined)[] = await Promise.all(events.map(accept));
      const ids = new Set(receipts.map((receipt) => receipt?.id));
      demand(ids.size === MANY, {
        expected: `${MANY} events accepted at once to get receipts of ${MANY} different ids`,
        got: ids.size,
        mend: "Keep nothing of one call where the next one finds it.",
      });
    }),
    trial("takes the same event twice", async ({ accept, sample }) => {
      await accept(sample(1));
      await accept(sample(1));
    }),
    trial("leaves an event as it is", async ({ accept, sample }) => {
      const event = sample(1);
      const before = JSON.stringify(event);
      await accept(event);
      demand(JSON.stringify(event) === before, {
        expected: `the event to stay ${before}`,
        got: event,
        mend: "Build a new object; others get the same event.",
      });
    }),
  ];
}
