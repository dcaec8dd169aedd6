import type { CheckedSegment } from "../program/checked-program.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { Traits } from "../referral.js";
import { evalCondition } from "./eval-condition.js";
import { explainCondition } from "./explain-condition.js";
import type { Layer } from "./layer.js";

/** Finds out which segments a visitor with these traits is in. */
export function resolveSegments(segments: readonly CheckedSegment[], traits: Traits): readonly Layer[] {
  return segments.map(({ key, when, set }) => {
    const isIn = evalCondition(when, traits);
    const sentence = `Segment ${key} ${isIn ? "applies" : "does not apply"}, because ${explainCondition(when, traits)}.`;
    return { key, set: isIn ? set : null, decision: { rule: "segment", sentence } };
  });
}

/**
 * Notes the segments that promise a friend something by the traits of the advocate: the friend's browser cannot know them, so
 * that without a backend which answers invitations the friend is shown another offer than the message named.
 */
export function checkSegments(segments: readonly CheckedSegment[]): readonly ProgramProblem[] {
  return segments.flatMap(({ set }, index) =>
    set.rewards?.friend === undefined
      ? []
      : [{ path: `segments[${index}].set.rewards.friend`, came: set.rewards.friend }],
  );
}
