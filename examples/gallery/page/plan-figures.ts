import { ALL, type Axis, FULLEST } from "./axis.js";
import type { Choice } from "./choice.js";

/** Figures that one page can bear. */
export const MOST = 400;

const FULLEST_STATE: Readonly<Record<string, string>> = { reward: "rewards", welcome: "welcome" };

/** What one figure shows: one value for each axis. */
export type Plan = Readonly<Record<string, string>>;

/** Which figures a choice asks for: every combination of the axes of which all is wanted, in their order. */
export function planFigures(choice: Choice, axes: readonly Axis[]): readonly Plan[] {
  let plans: readonly Plan[] = [{}];
  for (const { key, values } of axes) {
    const wanted = choice[key] === ALL ? values.filter((value) => value !== FULLEST) : [choice[key] ?? ""];
    plans = plans.flatMap((plan) => wanted.map((value) => ({ ...plan, [key]: value })));
  }
  return plans.map((plan) =>
    plan.state === FULLEST ? { ...plan, state: FULLEST_STATE[plan.card ?? ""] ?? "ready" } : plan,
  );
}
