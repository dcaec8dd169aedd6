import type { CheckedOverlay, CheckedProgram } from "./checked-program.js";
import { crossCheck } from "./cross-check.js";
import type { ProgramProblem } from "./read-shape.js";
import { overlayNode, programNode } from "./whole-shape.js";

export { fillProgram } from "./fill-program.js";

/** Reads the parts of a program document that are good by themselves. */
export function readParts(document: unknown, problems: ProgramProblem[]): CheckedProgram {
  return (programNode()(document, "", problems) ?? {}) as CheckedProgram;
}

/**
 * Reads the good parts of a whole program document; nothing is filled in.
 *
 * @param problems Is told what is refused or not known.
 */
export function readDocument(document: unknown, problems: ProgramProblem[]): CheckedProgram {
  return crossCheck(document, readParts(document, problems), problems);
}

/**
 * Reads the good parts of what may lie over a document: a `set`, a variant, a preset.
 *
 * @param path Where it stands, such as `segments[0].set`.
 * @param problems Is told what is refused, not known, or has to be the same for everybody.
 */
export function readOverlay(value: unknown, path: string, problems: ProgramProblem[]): CheckedOverlay {
  return (overlayNode()(value, path, problems) ?? {}) as CheckedOverlay;
}
