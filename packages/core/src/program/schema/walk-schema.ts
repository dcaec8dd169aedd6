import type * as v from "valibot";
import type { About } from "./about.js";
import type { Form } from "./leaf.js";
import type { Layout } from "./section.js";

/** A part of the schema with everything that is said of it, whatever it is wrapped in. */
export interface Part {
  readonly kind: "section" | "names" | "list" | "choice by kind" | "value";
  /** The schema itself, without the wrapping of an optional key. */
  readonly schema: v.GenericSchema;
  readonly isOptional: boolean;
  /** Whether `null` may stand there too. */
  readonly isNullable?: boolean;
  readonly about?: About<unknown>;
  readonly form?: Form;
  readonly layout: Layout;
  /** Its name, where it has a type of its own. */
  readonly type?: string;
  /** What may stand there in words, where neither the key nor the form says it. */
  readonly words?: string;
  /** What the first reading fills in, as code; absent for what only the whole reading knows. */
  readonly first?: string;
}

interface Raw {
  readonly type: string;
  readonly kind: string;
  readonly metadata?: object;
  readonly wrapped?: v.GenericSchema;
  readonly pipe?: readonly Raw[];
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
}

const KINDS: Readonly<Record<string, Part["kind"]>> = {
  object: "section",
  record: "names",
  array: "list",
  variant: "choice by kind",
};

/** All metadata of a schema and of what it pipes, the outermost last; its layouts add up. */
function metadataOf(raw: Raw): Partial<Part> {
  const parts: readonly Partial<Part>[] = (raw.pipe ?? []).map((part) =>
    part.type === "metadata" ? (part.metadata ?? {}) : part !== raw && part.pipe ? metadataOf(part) : {},
  );
  return Object.assign({}, ...parts, { layout: Object.assign({}, ...parts.map(({ layout }) => layout)) });
}

/** Tells what a schema is. */
export function partOf(schema: v.GenericSchema): Part {
  const raw = schema as unknown as Raw;
  const said = metadataOf(raw);
  if (raw.wrapped && raw.type === "nullable") return { ...partOf(raw.wrapped), ...said, isNullable: true };
  if (raw.wrapped) return { ...partOf(raw.wrapped), isOptional: true };
  const kind = said.form?.node || said.form?.field ? "value" : (KINDS[raw.type] ?? "value");
  return { layout: {}, ...said, kind, schema, isOptional: false };
}

/** The keys of a section, in order. */
export function keysOf({ schema }: Part): readonly (readonly [key: string, part: Part])[] {
  const { entries = {} } = schema as unknown as Raw;
  return Object.entries(entries).map(([key, entry]) => [key, partOf(entry)]);
}

/** What stands in a list, or behind each name. */
export function entryOf({ schema }: Part): Part {
  const { item, value } = schema as unknown as Raw;
  return partOf((item ?? value) as v.GenericSchema);
}

/** The forms of what has several, by kind. */
export function casesOf({ schema }: Part): readonly Part[] {
  return ((schema as unknown as Raw).options ?? []).map(partOf);
}
