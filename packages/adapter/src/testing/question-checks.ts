import { type AdvocateRef, isOffshootError } from "@offshoot/core";
import type { ContractCheck } from "./contract-check.js";
import { demand } from "./demand.js";
import { faultOf } from "./settle.js";
import type { AdapterTrial } from "./trial.js";

const ADVOCATE: AdvocateRef = { id: "advocate-1", code: "7K2M9QX4TDA" };

/** Makes the checks of what an adapter answers, where it answers anything. */
export function questionChecks(trial: AdapterTrial): readonly ContractCheck[] {
  return [
    trial("fails to answer with an OffshootError and nothing else", async ({ adapter, timeoutMs }) => {
      const questions: Readonly<Record<string, () => unknown>> = {
        "summary()": () => adapter.summary?.(ADVOCATE),
        "recall()": () => adapter.recall?.(ADVOCATE),
        "invitation()": () => adapter.invitation?.(ADVOCATE.code),
        "invitation() of an unknown code": () => adapter.invitation?.("producthunt"),
      };
      for (const [question, ask] of Object.entries(questions)) {
        const failure = await faultOf(ask, timeoutMs);
        demand(!failure || isOffshootError(failure.fault), {
          expected: `${question} to answer, or to reject with an OffshootError`,
          got: failure?.fault,
          mend: 'Wrap the cause: new OffshootError("backend-unreachable", "GET … got no answer.", { cause }).',
        });
      }
    }),
    trial("forgets an advocate as often as it is asked", async ({ adapter, settle }) => {
      await settle("forget()", () => adapter.forget?.());
      await settle("forget() once more", () => adapter.forget?.());
    }),
  ];
}
