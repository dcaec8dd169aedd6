import { acceptChecks } from "./accept-checks.js";
import type { AdapterSubject } from "./adapter-subject.js";
import type { ContractCheck } from "./contract-check.js";
import { lifetimeChecks } from "./lifetime-checks.js";
import { ordinaryEvent } from "./ordinary-event.js";
import { questionChecks } from "./question-checks.js";
import type { AdapterTrial } from "./trial.js";
import { createTrial } from "./trial.js";

/**
 * Makes the checks that every adapter passes, whatever it does with events.
 *
 * No runner is needed and none is known: each check has a name and a function that rejects.
 *
 * @example
 * import { adapterContract } from "@offshoot/adapter/testing";
 * import { test } from "node:test";
 *
 * for (const { name, run } of adapterContract({ create: () => createLineAdapter(console.log) })) test(name, run);
 */
export function adapterContract({
  create,
  delivered,
  sample = ordinaryEvent,
  timeoutMs = 4000,
}: AdapterSubject): readonly ContractCheck[] {
  const trial: AdapterTrial = createTrial({ create, delivered, sample, timeoutMs });
  return [...acceptChecks(trial), ...lifetimeChecks(trial), ...questionChecks(trial)];
}
