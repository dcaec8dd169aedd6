import { isRecord } from "../program/read-shape.js";
import { matchPattern } from "./match-pattern.js";
import { padVersion } from "./pad-version.js";
import { valueAt } from "./value-at.js";

/** A question about attributes, such as `{ "daysSinceActive": { "$gt": 30 } }`; each key has to hold. */
export type Condition = Readonly<Record<string, unknown>>;

type Operator = (actual: never, expected: never) => boolean;

const fold = (value: unknown) => (typeof value === "string" ? value.toLowerCase() : value);

/** Tells whether a value, or any of a list of values, is in a list. */
function isIn(actual: unknown, expected: readonly unknown[], isFolded?: boolean): boolean {
  const known = isFolded ? expected.map(fold) : expected;
  const isKnown = (one: unknown) => known.includes(isFolded ? fold(one) : one);
  return Array.isArray(actual) ? actual.some(isKnown) : isKnown(actual);
}

const hasAll = (actual: unknown, expected: readonly unknown[], isFolded?: boolean) =>
  Array.isArray(actual) && expected.every((wanted) => actual.some((one) => holds(one, wanted, isFolded)));

/** Versions compare as texts once they are padded. */
const versions = (compare: (a: string, b: string) => boolean) => (actual: unknown, expected: unknown) =>
  compare(padVersion(actual), padVersion(expected));

/** What can be asked of one value. A list that is no list makes its operator false, one that negates too. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  $eq: (a: unknown, b: unknown) => a === b,
  $ne: (a: unknown, b: unknown) => a !== b,
  $lt: (a: number, b: number) => a < b,
  $lte: (a: number, b: number) => a <= b,
  $gt: (a: number, b: number) => a > b,
  $gte: (a: number, b: number) => a >= b,
  $veq: versions((a, b) => a === b),
  $vne: versions((a, b) => a !== b),
  $vlt: versions((a, b) => a < b),
  $vlte: versions((a, b) => a <= b),
  $vgt: versions((a, b) => a > b),
  $vgte: versions((a, b) => a >= b),
  $in: (a: unknown, b: []) => Array.isArray(b) && isIn(a, b),
  $ini: (a: unknown, b: []) => Array.isArray(b) && isIn(a, b, true),
  $nin: (a: unknown, b: []) => Array.isArray(b) && !isIn(a, b),
  $nini: (a: unknown, b: []) => Array.isArray(b) && !isIn(a, b, true),
  $all: (a: unknown, b: []) => Array.isArray(b) && hasAll(a, b),
  $alli: (a: unknown, b: []) => Array.isArray(b) && hasAll(a, b, true),
  $not: (a: unknown, b: unknown) => !holds(a, b),
  $size: (a: unknown, b: unknown) => Array.isArray(a) && holds(a.length, b),
  $elemMatch: (a: unknown, b: Condition) =>
    Array.isArray(a) && a.some((one) => one != null && (isOperators(b) ? holds(one, b) : passes(one, b))),
  $exists: (a: unknown, b: unknown) => (a != null) === !!b,
  $regex: (a: unknown, b: unknown) => matchPattern(b, a, ""),
  $regexi: (a: unknown, b: unknown) => matchPattern(b, a, "i"),
  $type: (a: unknown, b: unknown) => (a === null ? "null" : Array.isArray(a) ? "array" : typeof a) === b,
};

function isOperators(value: unknown): value is Condition {
  return isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => key.startsWith("$"));
}

/** Tells whether one value is as wanted: equal, or as operators say. */
function holds(actual: unknown, wanted: unknown, isFolded?: boolean): boolean {
  if (typeof wanted === "string") return isFolded ? fold(`${actual}`) === fold(wanted) : `${actual}` === wanted;
  if (typeof wanted === "number") return Number(actual) === wanted;
  if (typeof wanted === "boolean") return actual !== null && !!actual === wanted;
  if (wanted === null) return actual === null;
  if (!isOperators(wanted)) return JSON.stringify(actual) === JSON.stringify(wanted);
  return Object.entries(wanted).every(
    ([name, expected]) => Object.hasOwn(OPERATORS, name) && OPERATORS[name]?.(actual as never, expected as never),
  );
}

function passes(attributes: unknown, condition: Condition): boolean {
  const any = (list: readonly Condition[]) => !list.length || list.some((one) => passes(attributes, one));
  return Object.entries(condition).every(([key, wanted]) => {
    if (key === "$or") return any(wanted as []);
    if (key === "$nor") return !any(wanted as []);
    if (key === "$and") return (wanted as []).every((one) => passes(attributes, one));
    if (key === "$not") return !passes(attributes, wanted as Condition);
    return holds(valueAt(attributes, key), wanted);
  });
}

/**
 * Tells whether attributes meet a condition, as GrowthBook's SDKs do, with the MongoDB-style operators of its condition spec.
 * Saved groups (`$inGroup`) do not exist here. An unknown operator is met by nobody; patterns are bounded.
 *
 * @param attributes Anything; a path is followed through own keys only.
 * @returns `false` also for a condition that is none. Never throws.
 * @see https://docs.growthbook.io/lib/build-your-own
 */
export function evalCondition(condition: unknown, attributes: unknown): boolean {
  try {
    return isRecord(condition) && passes(attributes, condition);
  } catch {
    return false;
  }
}
