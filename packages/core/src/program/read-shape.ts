import type { BackendFormat } from "./backend-format.js";

/**
 * Judges one value of the document: `true` takes it as it is, any other value takes its place, and what is empty refuses it.
 * Never throws.
 */
export type Field<T> = (value: unknown) => boolean | null | (T & object);

/** A checked value and what stands in for it. */
export type FieldOr<T, D = T> = readonly [read: Field<T>, fallback: D];

/** An object of the document: its known keys. */
export interface Shape {
  readonly [key: string]: FieldOr<unknown, unknown> | Shape;
}

/** What reading a shape gives: every key, with its default where the document had nothing good. */
export type Read<S> = {
  readonly [K in keyof S]: S[K] extends FieldOr<infer T, infer D> ? T | D : S[K] extends Shape ? Read<S[K]> : never;
};

/** A value that was refused, or a key that is not known. */
export interface ProgramProblem {
  /** Where it stands, such as `rewards.tiers[2].at`. */
  readonly path: string;
  readonly came: unknown;
  /** Whether the key is not known at all. */
  readonly isUnknown?: boolean;
  /** What is missing elsewhere, where the value is good by itself: a currency to read it in, a backend of one's own to keep it. */
  readonly needs?: "currency" | "backend";
  /** The format of the backend for which it is missing. */
  readonly format?: BackendFormat;
  /** The path of what is left out whole because of it. */
  readonly leftOut?: string;
  /** Completes "expected …" in place of the words for the path. */
  readonly expected?: string;
  /** The known name that an unknown one is nearest to, where it is not one of the document's keys. */
  readonly meant?: string;
}

/** Tells a plain object from everything else that JSON can hold. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an object by its shape, own keys only. A default stands in for what is refused; `refuse` is told of it, and of unknown keys. */
export function readShape<S extends Shape>(shape: S, value: unknown, refuse: () => void): Read<S> {
  if (value !== undefined && !isRecord(value)) refuse();
  const given = new Map(isRecord(value) ? Object.entries(value) : []);
  const read = Object.entries(shape).map(([key, part]) => {
    const came = given.get(key);
    given.delete(key);
    if (!Array.isArray(part)) return [key, readShape(part as Shape, came, refuse)];
    const [judge, fallback] = part;
    const good = came === undefined || judge(came);
    if (!good) refuse();
    return [key, good === true ? (came ?? fallback) : good || fallback];
  });
  if (given.size > 0) refuse();
  return Object.fromEntries(read);
}
