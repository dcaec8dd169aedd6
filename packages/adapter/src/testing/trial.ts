import type { Adapter, Receipt, ReferralEvent } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { AdapterSubject } from "./adapter-subject.js";
import type { ContractCheck } from "./contract-check.js";
import { settle } from "./settle.js";

/** One adapter under test, and what its contract was told. */
export interface AdapterUnderTest {
  readonly adapter: Adapter;
  /** Tells what has reached the target; nothing where that is not known. */
  readonly delivered: () => readonly string[] | undefined;
  readonly sample: (n: number) => ReferralEvent;
  /** Accepts an event; an error is the fault of the adapter. */
  accept(event: ReferralEvent): Promise<Receipt>;
  /** Makes a call that has to come to a good end; `what` names it. */
  settle<T>(what: string, call: () => T | Promise<T>): Promise<T>;
  readonly timeoutMs: number;
}

/** Makes a check out of a rule and of what is tried on a new adapter. */
export type AdapterTrial = (name: string, run: (subject: AdapterUnderTest) => Promise<void>) => ContractCheck;

/** Sets the scene for the checks of one kind of adapter. */
export function createTrial({
  create,
  delivered,
  sample,
  timeoutMs,
}: Required<Omit<AdapterSubject, "delivered">> & { readonly delivered: AdapterSubject["delivered"] }): AdapterTrial {
  return (name, run) => ({
    name,
    async run() {
      const adapter = await create();
      const settleHere = <T>(what: string, call: () => T | Promise<T>) => settle(what, call, timeoutMs);
      try {
        await run({
          adapter,
          delivered: () => delivered?.(adapter),
          sample,
          accept: (event) => settleHere("accept()", () => adapter.accept(event)),
          settle: settleHere,
          timeoutMs,
        });
      } finally {
        attempt(() => adapter.destroy());
      }
    },
  });
}
