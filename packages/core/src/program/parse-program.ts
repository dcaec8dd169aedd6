import { withPresets } from "../personalise/presets.js";
import { fillProgram, readDocument } from "./read-program.js";
import type { ProgramProblem } from "./read-shape.js";
import type { ResolvedProgram } from "./resolved-program.js";

/** A program that works, and what was wrong with its document. */
export interface ParsedProgram {
  readonly program: ResolvedProgram;
  /** The bad parts, each replaced by its default; `explainProblems` puts them into words. */
  readonly problems: readonly ProgramProblem[];
}

/**
 * Reads a program document that anybody may have written: a bad part falls back to its default and is noted, the rest works.
 * Presets of its model and kind lie under what it says; segments, boosts and experiments, which depend on the visitor, are
 * left to `evaluateProgram`.
 *
 * @param baseUrl Address against which a relative `link.base` is resolved, and whose origin is the default.
 * @throws OffshootError `program-invalid` when there is no usable `program` name, because nothing can be stored without one,
 * or when the page has no address of its own (`about:srcdoc`) and `link.base` is not absolute.
 */
export function parseProgram(document: unknown, { baseUrl }: { readonly baseUrl: string }): ParsedProgram {
  const problems: ProgramProblem[] = [];
  const checked = readDocument(document, problems);
  return { program: fillProgram(withPresets(checked), { baseUrl }), problems };
}
