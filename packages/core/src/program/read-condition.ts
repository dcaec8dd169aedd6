import { joinPath, type ReadNode } from "./read-node.js";
import { isRecord, type ProgramProblem } from "./read-shape.js";
import { patternField } from "./whole-fields.js";

const MOST_DEEP = 12;
const MOST_ENTRIES = 1000;

/** Operators by what may stand behind them. */
const LISTS = /^\$(n?ini?|alli?|n?or|and)$/;
const PATTERNS = /^\$regexi?$/;
const OTHERS = /^\$(v?(eq|ne|[lg]te?)|exists|not|size|elemMatch|type)$/;

const NAME = /^(?!(.*\.)?(__proto__|constructor|prototype)(\.|$))[^$\p{C}][^\p{C}]{0,99}$/u;

function isGoodKey(key: string, value: unknown): boolean {
  if (LISTS.test(key)) return Array.isArray(value) && value.length <= MOST_ENTRIES;
  if (PATTERNS.test(key)) return patternField(value) === true;
  return OTHERS.test(key) || NAME.test(key);
}

function check(value: unknown, path: string, problems: ProgramProblem[], depth: number): void {
  const refuse = (came: unknown, at: string) => problems.push({ path: at, came });
  if (Array.isArray(value)) value.forEach((one, index) => void check(one, joinPath(path, index), problems, depth + 1));
  else if (isRecord(value)) {
    if (depth > MOST_DEEP) refuse(value, path);
    else
      for (const [key, one] of Object.entries(value)) {
        const at = joinPath(path, key);
        if (isGoodKey(key, one)) check(one, at, problems, depth + 1);
        else refuse(one, at);
      }
  } else if (typeof value === "string" ? value.length > 500 : value !== null && !/number|boolean/.test(typeof value))
    refuse(value, path);
}

/** A question about traits: known operators, bounded patterns, at most twelve levels. One fault spoils it. */
export const conditionNode: ReadNode = (value, path, problems) => {
  const faults: ProgramProblem[] = [];
  if (isRecord(value)) check(value, path, faults, 1);
  else faults.push({ path, came: value });
  problems.push(...faults.slice(0, 5));
  return faults.length > 0 ? undefined : value;
};
