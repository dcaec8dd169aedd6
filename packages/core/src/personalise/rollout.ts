import type { Decision } from "../attribution/touch.js";
import type { CheckedRollout } from "../program/checked-program.js";
import type { Traits } from "../referral.js";
import { bucket } from "./bucket.js";
import { evalCondition } from "./eval-condition.js";
import { explainCondition } from "./explain-condition.js";

/** Whether somebody is among those who are invited, and why. */
export interface RolloutState {
  readonly isInvited: boolean;
  readonly decision: Decision;
}

/**
 * Finds out whether somebody is among the first who are invited. Whoever was stays so when the percentage rises.
 *
 * @param program Its name, so that the first of one program are not those of the next.
 * @param id Code or visitor; without one nobody can be told apart, and less than everybody is nobody.
 */
export function readRollout(
  { isUnread, percent = 100, when }: CheckedRollout,
  program: string,
  id: string | undefined,
  traits: Traits,
): RolloutState {
  const state = (isInvited: boolean, why: string): RolloutState => ({
    isInvited,
    decision: {
      rule: "rollout",
      sentence: `This visitor is ${isInvited ? "" : "not "}among those who are invited, because ${why}.`,
    },
  });
  if (isUnread) return state(false, "the rollout in the document could not be read");
  if (when && !evalCondition(when, traits)) return state(false, explainCondition(when, traits));
  if (percent >= 100) return state(true, when ? explainCondition(when, traits) : "everybody is");
  if (id === undefined) return state(false, `only ${percent} percent are, and nobody is known yet`);
  const at = bucket(`${program}.rollout`, id) * 100;
  return state(at < percent, `they fall at ${at.toFixed(2)} and ${percent} percent are`);
}
