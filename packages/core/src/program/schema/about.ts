import * as v from "valibot";

/** How an editor for people asks for a value. */
export type Widget =
  | "color"
  | "text"
  | "localized"
  | "money"
  | "percent"
  | "address"
  | "choice"
  | "list"
  | "switch"
  | "number"
  | "date"
  | "group"
  | "code";

/** What is said of a key of the program document besides what may stand there. */
export interface About<T> {
  /** A few words, as the label of a field. */
  readonly title: string;
  /** What it does, in sentences for whoever runs the program. */
  readonly description: string;
  /** What holds without it, as the document would say it. */
  readonly default?: T;
  /** What holds without it, in words, where no value says it. */
  readonly otherwise?: string;
  /** At least one value that is good by itself. */
  readonly examples: readonly [T, ...T[]];
  /** Completes "expected …"; that of the value's own form where absent. */
  readonly expected?: string;
  readonly widget: Widget;
}

type AnySchema = v.GenericSchema;

/** A key that may be missing. */
export function key<const S extends AnySchema>(schema: S, about: About<v.InferInput<S>>) {
  return v.exactOptional(v.pipe(schema, v.metadata({ about })));
}

/** A key without which its object means nothing. */
export function must<const S extends AnySchema>(schema: S, about: About<v.InferInput<S>>) {
  return v.pipe(schema, v.metadata({ about }));
}

/** A key that most documents have: the first reading of a page knows it. `fallback` is what the reading fills in, as code. */
export function basic<const S extends AnySchema>(schema: S, about: About<v.InferInput<S>>, fallback?: string) {
  const first = fallback ?? JSON.stringify(about.default) ?? "{}";
  return v.exactOptional(v.pipe(schema, v.metadata({ about }), v.metadata({ first })));
}
