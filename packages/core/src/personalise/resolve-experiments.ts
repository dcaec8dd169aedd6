import type { CheckedExperiment, CheckedOverlay } from "../program/checked-program.js";
import { bucket } from "./bucket.js";
import { chooseVariant, type LeftOut } from "./choose-variant.js";
import type { ProgramContext } from "./evaluation.js";
import type { Layer } from "./layer.js";

/** An experiment as it is for somebody. */
export interface ExperimentLayer extends Layer {
  /** Absent where it is not run. */
  readonly variant?: number;
  /** Whether it follows the referral code, so that friend and advocate get the same. */
  readonly isByCode: boolean;
  /** Whether it follows the visitor, who may not be remembered yet. */
  readonly isWaiting: boolean;
  readonly touches: readonly string[];
}

/** What an advocate promises a friend with their link. */
const PROMISED: readonly string[] = ["rewards", "share", "disclosure", "eligibility"];

/** Sections whose parts are seen in different places. */
const SPREAD: readonly string[] = ["words", "rewards", "cards"];

/** Names what variants change: sections, and for those that are seen in different places the part, such as `words.invite`. */
function touchesOf(variants: readonly CheckedOverlay[]): readonly string[] {
  const names = variants.flatMap((set) =>
    Object.entries(set).flatMap(([key, part]) =>
      SPREAD.includes(key) ? Object.keys(part).map((name) => `${key}.${name.split(".")[0]}`) : key,
    ),
  );
  return [...new Set(names)];
}

/** Tells whether an experiment follows the referral code, because its variants change what an advocate promises. */
export function followsCode({ variants }: Pick<CheckedExperiment, "variants">): boolean {
  return touchesOf(variants).some((name) => PROMISED.includes(name.split(".")[0] ?? ""));
}

/** Finds the variant of each experiment for a code and a visitor, and says why. */
export function resolveExperiments(
  experiments: readonly CheckedExperiment[],
  { code, visitor, assigned = {}, unrun = [] }: Pick<ProgramContext, "code" | "visitor" | "assigned" | "unrun">,
): readonly ExperimentLayer[] {
  return experiments.map(({ key, seed = key, variants, namespace, ...shares }) => {
    const touches = touchesOf(variants);
    const isByCode = followsCode({ variants });
    const id = isByCode ? code : visitor;
    // A code is itself what lasts, and the friend's browser knows nothing of what this one was given.
    const given = !isByCode && Object.hasOwn(assigned, key) ? assigned[key] : undefined;
    const split = {
      ...shares,
      count: variants.length,
      seed,
      namespace: namespace && ([namespace.id, ...namespace.range] as const),
    };
    const isSeenWithout = !isByCode && given === undefined && unrun.includes(key);
    const variant = isSeenWithout ? "seen" : chooseVariant(split, id, given);
    const who = isByCode ? `code ${id}` : "the visitor";
    const falls = id && `${who} falls at ${bucket(seed, id)}`;
    const why: Readonly<Record<LeftOut, string>> = {
      variants: "it has fewer than two variants",
      seen: "this page was seen without it before anybody could be remembered",
      nobody: isByCode ? "no code is known yet" : "nobody is remembered yet",
      namespace: `${who} falls outside of its namespace`,
      coverage: `${falls}, outside of its coverage`,
    };
    const rest =
      typeof variant === "string"
        ? `is not run, because ${why[variant]}`
        : `gives variant ${variant} of 0 to ${variants.length - 1}, because ${variant === given ? "this browser was given it before" : falls}`;
    return {
      key,
      isByCode,
      isWaiting: !isByCode && variant === "nobody",
      touches,
      decision: { rule: "experiment", sentence: `Experiment ${key} ${rest}.` },
      ...(typeof variant === "string" ? { set: null } : { set: variants[variant] ?? null, variant }),
    };
  });
}
