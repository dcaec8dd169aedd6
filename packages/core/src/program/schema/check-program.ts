import * as v from "valibot";
import { crossCheck } from "../cross-check.js";
import { explainProblems } from "../explain-problems.js";
import { joinPath } from "../read-node.js";
import { readParts } from "../read-program.js";
import type { ProgramProblem } from "../read-shape.js";
import { checkTokens } from "./check-tokens.js";
import { programSchema } from "./program-schema.js";
import { UNKNOWN_KEY } from "./section.js";

type Issue = v.BaseIssue<unknown>;

/** What a value refused in every form of a union came nearest to: the form that looked inside it. */
function leavesOf(issue: Issue): readonly Issue[] {
  const inside = (issue.issues ?? []).flatMap(leavesOf).filter(({ path }) => path);
  if (inside.length === 0) return [issue];
  return inside.map((one) => ({ ...one, path: [...(issue.path ?? []), ...(one.path ?? [])] }) as Issue);
}

function problemOf({ path, input, expected }: Issue): ProgramProblem {
  const keys = (path ?? []).map(({ key }) => key as string | number);
  const at = keys.reduce<string>((before, key) => joinPath(before, key), "");
  return { path: at, came: input, ...(expected === UNKNOWN_KEY && { isUnknown: true }) };
}

/**
 * Finds everything that is wrong with a document by the strict schema, whether or not a page could work with it.
 *
 * @returns A problem each, in the order of the document; then those of parts that do not fit each other.
 */
export function findProblems(document: unknown): readonly ProgramProblem[] {
  const { issues = [] } = v.safeParse(programSchema, document);
  const read: ProgramProblem[] = [];
  const checked = readParts(document, read);
  const problems = issues.flatMap(leavesOf).map((issue) => {
    const problem = problemOf(issue);
    // How much a fault spoils, and what another part needs there, is for the reading of a page to say.
    const { leftOut, format } = read.find(({ path }) => path === problem.path) ?? {};
    return { ...problem, ...(leftOut !== undefined && { leftOut }), ...(format && { format }) };
  });
  crossCheck(document, checked, problems);
  return problems.filter(({ path }, index) => problems.findIndex((one) => one.path === path) === index);
}

/**
 * Checks a program document strictly, as the studio, tests and servers do before a visitor sees it.
 *
 * @returns A sentence for each fault: where, what was expected, what came, and the nearest known key; none where all is well.
 *
 * @example
 * checkProgram({ program: "acme", rewards: { tiers: [{ at: "five", reward: { kind: "gift", label: "A mug" } }] } });
 * // ['[offshoot] program.rewards.tiers[0].at: expected a whole number of friends from 1, got "five". It is left out.']
 */
export function checkProgram(document: unknown): readonly string[] {
  const problems = [...findProblems(document), ...checkTokens(document, readParts(document, []))];
  return problems.map((problem) => explainProblems([problem]));
}
