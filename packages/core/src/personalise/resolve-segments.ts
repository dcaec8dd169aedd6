import type { CheckedSegment } from "../program/checked-program.js";
import { entryIndex } from "../program/entry-index.js";
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
 *
 * @param document In which the segments stand, good and bad ones.
 */
export function checkSegments(document: unknown, segments: readonly CheckedSegment[]): readonly ProgramProblem[] {
  return segments.flatMap(({ key, set }) => {
    const came = set.rewards?.friend;
    const path = `segments[${entryIndex(document, "segments", key)}].set.rewards.friend`;
    return came === undefined ? [] : [{ path, came, needs: "backend" as const }];
  });
}
