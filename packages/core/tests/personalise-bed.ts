import { evaluateProgram } from "../src/personalise/evaluate-program.js";
import type { Evaluation, ProgramContext } from "../src/personalise/evaluation.js";
import { NOW } from "./start.js";

/** A part of a document in which a friend gets so many percent. */
export const friend = (percent: number) => ({ rewards: { friend: { kind: "discount", percent } } });

/** Evaluates a document for somebody who is known in every way. */
export function evaluate(document: object, context: Partial<ProgramContext> = {}): Evaluation {
  const known = { now: NOW, baseUrl: "https://acme.example/", code: "ANA-LIMA", visitor: "v" };
  return evaluateProgram({ program: "acme", ...document }, { ...known, ...context });
}
