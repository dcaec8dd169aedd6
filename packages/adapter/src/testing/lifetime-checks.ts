import type { Receipt } from "@offshoot/core";
import type { ContractCheck } from "./contract-check.js";
import { demand } from "./demand.js";
import { faultOf } from "./settle.js";
import type { AdapterTrial, AdapterUnderTest } from "./trial.js";

/** The calls that a page makes, in whatever order it lives through. */
const CALLS: Readonly<Record<string, (subject: AdapterUnderTest) => unknown>> = {
  "accept()": ({ adapter, sample }) => adapter.accept(sample(1)),
  "flush()": ({ adapter }) => adapter.flush(),
  "purge()": ({ adapter }) => adapter.purge(),
  "destroy()": ({ adapter }) => adapter.destroy(),
};

function ordersOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length < 2) return [names];
  return names.flatMap((first) => ordersOf(names.filter((name) => name !== first)).map((rest) => [first, ...rest]));
}

/** Finds the calls that a new adapter stands; of those that fail by themselves other checks tell. */
async function soundCalls(trial: AdapterTrial): Promise<readonly string[]> {
  const sound: string[] = [];
  for (const [name, call] of Object.entries(CALLS)) {
    await trial(name, async (subject) => {
      if (!(await faultOf(() => call(subject), subject.timeoutMs))) sound.push(name);
    }).run();
  }
  return sound;
}

/** Makes the checks of an adapter's life from its first event to its end. */
export function lifetimeChecks(trial: AdapterTrial): readonly ContractCheck[] {
  return [
    trial("flushes by hand and for a page that goes, as often as it is asked", async (subject) => {
      const { adapter, accept, sample, settle } = subject;
      await accept(sample(1));
      for (const reason of ["manual", "hidden", undefined, "hidden"] as const) {
        await settle(`flush(${reason ?? ""})`, () => adapter.flush(reason));
      }
    }),
    trial("forgets as often as it is asked, and takes events again", async ({ adapter, accept, sample, settle }) => {
      await accept(sample(1));
      await settle("purge()", () => adapter.purge());
      await settle("purge() once more", () => adapter.purge());
      await accept(sample(2));
    }),
    trial("is destroyed as often as it is asked", async ({ adapter, settle }) => {
      await settle("destroy()", () => adapter.destroy());
      await settle("destroy() once more", () => adapter.destroy());
    }),
    trial("drops an event as destroyed after its end", async ({ adapter, accept, sample, delivered }) => {
      await accept(sample(1));
      adapter.destroy();
      const receipt: Receipt | undefined = await accept(sample(2));
      demand(receipt?.durability === "dropped" && receipt.reason === "destroyed", {
        expected: 'a receipt { durability: "dropped", reason: "destroyed" } after destroy()',
        got: receipt,
        mend: "Remember in destroy() that it is over, and ask for it first in accept().",
      });
      demand(!delivered()?.includes(sample(2).id), {
        expected: "no event to arrive after destroy()",
        got: delivered(),
        mend: "Return the receipt before anything is handed on.",
      });
    }),
    {
      name: "takes its calls in any order",
      async run() {
        for (const order of ordersOf(await soundCalls(trial))) {
          const whole = trial(order.join(), async (subject) => {
            for (const name of order) {
              await subject.settle(`${name} in the order ${order.join(", ")}`, () => CALLS[name]?.(subject));
            }
          });
          await whole.run();
        }
      },
    },
  ];
}
