/** Reads one value of the document: the checked value, or `undefined` to refuse it. Never throws. */
export type Field<T> = (value: unknown) => T | undefined;

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
  /** Dotted path, such as `rewards.friend`. */
  readonly path: string;
  readonly came: unknown;
}

/** Tells a plain object from everything else that JSON can hold. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isField(part: Shape[string]): part is FieldOr<unknown, unknown> {
  return Array.isArray(part);
}

/** Reads an object by its shape, own keys only. What is refused or unknown is noted, and a default stands in. */
export function readShape<S extends Shape>(
  shape: S,
  value: unknown,
  path: string,
  problems: ProgramProblem[],
): Read<S> {
  const isGood = isRecord(value);
  const source = isGood ? value : {};
  const note = (key: string) => problems.push({ path: path + key, came: source[key] });
  if (!isGood && value !== undefined) problems.push({ path: path.slice(0, -1), came: value });
  for (const key of Object.keys(source)) if (!Object.hasOwn(shape, key)) note(key);
  return Object.fromEntries(
    Object.entries(shape).map(([key, part]) => {
      const given = Object.hasOwn(source, key) ? source[key] : undefined;
      if (!isField(part)) return [key, readShape(part, given, `${path}${key}.`, problems)];
      const read = part[0](given);
      if (read === undefined && given !== undefined) note(key);
      return [key, read ?? part[1]];
    }),
  ) as Read<S>;
}
