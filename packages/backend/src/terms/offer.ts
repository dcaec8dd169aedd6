import type { ProgramDocument, ResolvedProgram } from "@offshoot/core";
import { digestOf } from "./program-documents.js";

const DAY_MS = 86_400_000;

/**
 * Resolves a document for the owner of a code, `null` for nobody in particular, at a moment in epoch milliseconds. Whether it is
 * closed at that moment is not asked of it.
 */
export type Evaluate = (document: ProgramDocument, code: string | null, now: number) => ResolvedProgram;

/** What a program offers today. */
export interface Offer {
  readonly document: ProgramDocument;
  /** Names the document by what it says. */
  readonly digest: string;
  readonly evaluate: Evaluate;
  /**
   * How long a confirmed reward waits, in milliseconds. It decides which claims are heard, hence who is credited, so that it
   * cannot depend on a code.
   */
  readonly holdMsAt: (now: number) => number;
}

/** Whether a document says something else to another code or at another time. */
const isVarying = ({ boosts, experiments }: ProgramDocument) =>
  (boosts !== undefined && boosts.length > 0) || (experiments !== undefined && experiments.length > 0);

/** Makes the offer of a document. One that says the same to everybody is resolved once. */
export function offerOf(document: ProgramDocument, evaluate: Evaluate): Offer {
  let resolved: ResolvedProgram | undefined;
  const evaluateOnce: Evaluate = (asked, code, now) => {
    if (asked !== document || isVarying(document)) return evaluate(asked, code, now);
    resolved ??= evaluate(document, null, now);
    return resolved;
  };
  return {
    document,
    digest: digestOf(document),
    evaluate: evaluateOnce,
    holdMsAt: (now) => Math.round(evaluateOnce(document, null, now).rewards.holdDays * DAY_MS),
  };
}
