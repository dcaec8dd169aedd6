import { isVanityName } from "../link/vanity-name.js";
import type { Platform } from "../platform/platform.js";
import type { ProgramProblem } from "../program/read-shape.js";
import type { ResolvedProgram } from "../program/resolved-program.js";

/** Says in the console what is wrong with the document, and where there is no backend; nothing where all is well. */
export async function warnOfFaults(
  program: ResolvedProgram,
  problems: readonly ProgramProblem[],
  platform: Pick<Platform, "warn">,
  hasBackend: boolean,
): Promise<void> {
  const names = program.link.vanity.filter((name) => !isVanityName(name));
  const faults = [...problems, ...names.map((came) => ({ path: "link.vanity", came }))];
  if (hasBackend && faults.length === 0) return;
  // The words are fetched only when there is something to say.
  const { explainProblems } = await import("../program/explain-problems.js");
  platform.warn(explainProblems(faults, hasBackend));
}
