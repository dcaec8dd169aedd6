import { fillProgram } from "../program/fill-program.js";
import { readDocument } from "../program/read-program.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { createPersonalisation, type Personalisation, type PersonalisationServices } from "./create-personalisation.js";
import { withPresets } from "./presets.js";
import { checkSegments } from "./resolve-segments.js";

/** All that a document says. */
export interface WholeReading {
  /** The program as it is for everybody. */
  readonly program: ResolvedProgram;
  /** What was wrong with the document. */
  readonly problems: readonly ProgramProblem[];
  /** Starts to follow it for the visitor of this page. */
  personalise(services: PersonalisationServices): Personalisation;
}

/**
 * Reads a document of which the first reading has not understood everything. Only such programs load this.
 *
 * @param baseUrl Address against which a relative `link.base` is resolved.
 */
export function readWhole(document: unknown, baseUrl: string): WholeReading {
  const problems: ProgramProblem[] = [];
  const checked = readDocument(document, problems);
  const program = fillProgram(withPresets(checked), { baseUrl });
  problems.push(...checkSegments(document, checked.segments ?? []));
  return { program, problems, personalise: (services) => createPersonalisation(checked, baseUrl, services) };
}
