import type { BackendFormat } from "./backend-format.js";
import { NAME } from "./fields.js";
import { type Field, isRecord, type ProgramProblem, type Shape } from "./read-shape.js";

/** Reads one part of the document: its good parts, or `undefined` to refuse it. What is refused or unknown is noted. Never throws. */
export type ReadNode = (value: unknown, path: string, problems: ProgramProblem[]) => unknown;

/**
 * Makes the final form of an object of which every part is good by itself; `fault` notes the key that does not fit the others, and
 * the format of a backend that needs something there.
 */
export type Finish = (
  read: Readonly<Record<string, unknown>>,
  fault: (key: string, format?: BackendFormat) => void,
) => unknown;

/** Joins a path and a key; a key that is no name is shortened, so that a path can be read. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const name = key.length > 80 ? `${key.slice(0, 80)}…` : key;
  return path ? `${path}.${name}` : name;
}

function refuse(came: unknown, path: string, problems: ProgramProblem[]): undefined {
  problems.push({ path, came });
}

/** One value. */
export function one(field: Field<unknown>): ReadNode {
  return (value, path, problems) => {
    const good = field(value);
    return good === true ? value : good || refuse(value, path, problems);
  };
}

/**
 * An object of known keys. A key that is not known is noted and left out.
 *
 * @param required Keys without which the object means nothing.
 */
export function section(
  parts: Readonly<Record<string, ReadNode>>,
  required: readonly string[] = [],
  finish: Finish = (read) => read,
): ReadNode {
  return (value, path, problems) => {
    if (!isRecord(value)) return refuse(value, path, problems);
    const noted: ProgramProblem[] = [];
    const entries: [string, unknown][] = [];
    for (const [key, came] of Object.entries(value)) {
      if (came === undefined) continue;
      const at = joinPath(path, key);
      const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
      const read = part?.(came, at, noted);
      if (!part) noted.push({ path: at, came, isUnknown: true });
      else if (read !== undefined) entries.push([key, read]);
    }
    for (const key of required) if (value[key] === undefined) refuse(undefined, joinPath(path, key), noted);
    const read = Object.fromEntries(entries);
    // What is bad by itself is said already.
    const isGood = noted.every(({ isUnknown }) => isUnknown);
    const fault: Parameters<Finish>[1] = (key, format) =>
      isGood && noted.push({ path: joinPath(path, key), came: value[key], ...(format && { format }) });
    const made = required.every((key) => Object.hasOwn(read, key)) ? finish(read, fault) : undefined;
    problems.push(...(made === undefined ? noted.map((problem) => ({ leftOut: path, ...problem })) : noted));
    return made;
  };
}

/** Finds the entries of a list that have the key of an earlier one. */
export function repeatedKeys(entries: readonly unknown[]): readonly number[] {
  const keys = entries.map((one) => (isRecord(one) ? one.key : undefined));
  return [...keys.keys()].filter((index) => typeof keys[index] === "string" && keys.indexOf(keys[index]) < index);
}

/**
 * A list, of which the good entries are kept.
 *
 * @param isKeyed Whether each entry is known by its `key`: then a later one with the key of another is refused.
 */
export function list(entry: ReadNode, most: number, isKeyed = false): ReadNode {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length > most) return refuse(value, path, problems);
    const repeated = isKeyed ? repeatedKeys(value) : [];
    const read = value.map((one, index) => {
      const at = joinPath(path, index);
      const good = entry(one, at, problems);
      return repeated.includes(index) ? refuse(one.key, joinPath(at, "key"), problems) : good;
    });
    const good = read.filter((one) => one !== undefined);
    return good.length > 0 || value.length === 0 ? good : undefined;
  };
}

/** A list in which the places of its entries mean something: one that is bad spoils it. */
export function row(entry: ReadNode, most: number): ReadNode {
  return (value, path, problems) => {
    const read = list(entry, most)(value, path, problems);
    return (read as unknown[] | undefined)?.length === (value as unknown[])?.length ? read : undefined;
  };
}

/** An object with free names, of which the good entries are kept. Built anew, so that no name reaches a prototype. */
export function map(entry: ReadNode, names = NAME, most = 500, finish: Finish = (read) => read): ReadNode {
  return (value, path, problems) => {
    if (!isRecord(value) || Object.keys(value).length > most) return refuse(value, path, problems);
    const noted: ProgramProblem[] = [];
    const read = Object.entries(value).map(([key, came]) => {
      const at = joinPath(path, key);
      return [key, names.test(key) ? entry(came, at, noted) : refuse(came, at, noted)] as const;
    });
    problems.push(...noted);
    const good = read.filter(([, one]) => one !== undefined);
    if (good.length === 0 && read.length > 0) return undefined;
    return finish(
      Object.fromEntries(good),
      (key) => noted.length === 0 && refuse(value[key], joinPath(path, key), problems),
    );
  };
}

/** An object whose other keys depend on a word in it. */
export function byKey(key: string, cases: Readonly<Record<string, ReadNode>>): ReadNode {
  return (value, path, problems) => {
    const leaveOut = (came: unknown, at: string) => void problems.push({ path: at, came, leftOut: path });
    if (!isRecord(value)) return leaveOut(value, path);
    const word = Object.hasOwn(value, key) ? value[key] : undefined;
    const node = typeof word === "string" && Object.hasOwn(cases, word) ? cases[word] : undefined;
    return node ? node(value, path, problems) : leaveOut(word, joinPath(path, key));
  };
}

/** What the first reading judges, by key: its values and sections of values. */
export function nodesOf(shape: Shape): Readonly<Record<string, ReadNode>> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [
      key,
      Array.isArray(part) ? one(part[0]) : section(nodesOf(part as Shape)),
    ]),
  );
}

/** Something, or nothing: `null` is read as it is. */
export function orNull(node: ReadNode): ReadNode {
  return (value, path, problems) => (value === null ? value : node(value, path, problems));
}

/** What limits the program: with any fault in it, `{ isUnread: true }` stands in, so that a slip of the pen opens nothing. */
export function limit(node: ReadNode): ReadNode {
  return (value, path, problems) => {
    const noted: ProgramProblem[] = [];
    const read = node(value, path, noted);
    problems.push(...noted);
    return noted.length > 0 ? { isUnread: true } : read;
  };
}

/** What is taken as a whole or not at all: with one bad value in it, the rest may mean something else. */
export function undivided(node: ReadNode): ReadNode {
  return (value, path, problems) => {
    const noted: ProgramProblem[] = [];
    const read = node(value, path, noted);
    problems.push(...noted);
    return noted.every(({ isUnknown }) => isUnknown) ? read : undefined;
  };
}

/** A value, or an object in its place. */
export function either(value: ReadNode, object: ReadNode): ReadNode {
  return (came, path, problems) => (isRecord(came) ? object : value)(came, path, problems);
}

/** A text for visitors, one or one per locale. */
export function localized(text: ReadNode): ReadNode {
  return either(text, map(text, NAME, 100));
}
