import type { CheckedOverlay, CheckedProgram } from "../program/checked-program.js";
import { fillProgram } from "../program/fill-program.js";
import { currencyOf } from "../program/minimum-order.js";
import { readDocument } from "../program/read-program.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { Evaluation, ProgramContext } from "./evaluation.js";
import { overlay } from "./overlay.js";
import { ownTraits } from "./own-traits.js";
import { withPresets } from "./presets.js";
import { resolveExperiments } from "./resolve-experiments.js";
import { checkSegments, resolveSegments } from "./resolve-segments.js";
import { readRollout } from "./rollout.js";
import { readSchedule, resolveBoosts } from "./schedule.js";

/**
 * Works out what a checked program is for somebody, and why. The same program and context give the same answer everywhere.
 *
 * Laid over each other in this order: defaults, model preset, kind preset, the document, segments, boosts, experiments.
 * Rollout and schedule only close the program for invitations. What was wrong with the document was said when it was read.
 *
 * @throws OffshootError `program-invalid` as `parseProgram` does.
 */
export function evaluateChecked(checked: CheckedProgram, context: ProgramContext): Evaluation {
  const { now, baseUrl, code, visitor, isAdvocate, isInvited } = context;
  const { schedule, rollout, boosts = [], segments = [], experiments = [] } = checked;
  const traits = {
    ...(isAdvocate !== undefined && { advocate: isAdvocate }),
    ...(isInvited !== undefined && { invited: isInvited }),
    ...ownTraits(context.traits),
  };
  const groups = resolveSegments(segments, traits);
  const times = resolveBoosts(boosts, now, schedule?.timeZone ?? "UTC");
  const trials = resolveExperiments(experiments, context);
  const layers = [...groups, ...times, ...trials];
  const sets = layers.map(({ set }) => set).filter((set): set is CheckedOverlay => set !== null);
  const filled = fillProgram(
    sets.reduce<CheckedProgram>((under, set) => overlay(under, set), withPresets(checked)),
    { baseUrl, currency: currencyOf(checked) },
  );
  const time = schedule && readSchedule(schedule, now);
  const reach = rollout && readRollout(rollout, filled.program, code ?? visitor, traits);
  const closed = time?.closed ?? (reach?.isInvited === false ? "rollout" : undefined);
  const run = trials.flatMap(({ key, variant, isByCode }) =>
    variant === undefined ? [] : [{ key, variant, isByCode }],
  );
  const variants = (list: typeof run) => Object.fromEntries(list.map(({ key, variant }) => [key, variant]));
  return {
    program: closed ? { ...filled, closed } : filled,
    segments: groups.filter(({ set }) => set).map(({ key }) => key),
    experiments: variants(run),
    sticky: variants(run.filter(({ isByCode }) => !isByCode)),
    waiting: trials.filter(({ isWaiting }) => isWaiting).map(({ key }) => key),
    touches: Object.fromEntries(trials.map(({ key, touches }) => [key, touches])),
    decisions: [...layers, ...[time, reach].flatMap((state) => state ?? [])].map(({ decision }) => decision),
    problems: [],
  };
}

/**
 * Reads a program document that anybody may have written and works out what it is for somebody.
 *
 * @example
 * ```ts
 * const { program, decisions } = evaluateProgram(document, {
 *   now: Date.now(),
 *   baseUrl: "https://acme.example/",
 *   code: "ANA-LIMA",
 *   traits: { plan: "pro" },
 * });
 * ```
 * @throws OffshootError `program-invalid` as `parseProgram` does.
 */
export function evaluateProgram(document: unknown, context: ProgramContext): Evaluation {
  const problems: ProgramProblem[] = [];
  const checked = readDocument(document, problems);
  const evaluation = evaluateChecked(checked, context);
  problems.push(...checkSegments(document, checked.segments ?? []));
  return { ...evaluation, problems };
}
