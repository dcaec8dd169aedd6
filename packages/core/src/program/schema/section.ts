import * as v from "valibot";
import { NAME } from "../fields.js";
import { type Finish, repeatedKeys } from "../read-node.js";
import { isRecord } from "../read-shape.js";

/** How an object or a list is read, besides what valibot knows of it. */
export interface Layout {
  /** What makes its final form, as code. */
  readonly finish?: string;
  /** The most entries. */
  readonly most?: number;
  /** What its names look like, as code. */
  readonly names?: string;
  /** Whether one bad entry spoils the list. */
  readonly isRow?: boolean;
  /** Whether no two entries have one `key`. */
  readonly isKeyed?: boolean;
  /** Whether it limits the program, so that a fault in it must not open anything. */
  readonly isLimit?: boolean;
  /** Whether one bad value spoils it, because the rest may mean something else without it. */
  readonly isUndivided?: boolean;
  /** Names that an editor offers, with a value each. */
  readonly known?: readonly string[];
}

/** What makes the final form of an object, by its name in the browser's code. */
export interface Maker {
  readonly name: string;
  readonly make: Finish;
}

interface Rules {
  readonly isKnown: (key: string) => boolean;
  /** What is said of a key that is not known. */
  readonly otherwise?: string;
  readonly most: number;
  readonly maker: Maker | undefined;
}

/** Marks an issue of a key that is not known; whatever else is wrong has words of its own. */
export const UNKNOWN_KEY = "never";

/**
 * Judges the own keys of plain objects only, tells of each key that is not known, and makes the final form of what is good by
 * itself. Valibot's own objects take arrays, look at inherited keys and name one unknown key only.
 */
function plain<S extends v.GenericSchema>(schema: S, { isKnown, otherwise, most, maker }: Rules): S {
  const run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
    const { value } = dataset;
    const own = isRecord(value) ? Object.entries(value).filter(([, one]) => one !== undefined) : [];
    if (!isRecord(value) || own.length > most) {
      v._addIssue(schema as never, "type", dataset as never, config);
      return dataset;
    }
    const known = Object.fromEntries(own.filter(([key]) => isKnown(key)));
    const result = schema["~run"]({ value: known }, config) as v.OutputDataset<Record<string, unknown>, never>;
    const add = (key: string, expected?: string) => {
      const path = [{ type: "object", origin: "key", input: value, key, value: value[key] }];
      v._addIssue(schema as never, "key", result as never, config, { input: value[key], expected, path } as never);
    };
    for (const [key] of own) if (!isKnown(key)) add(key, otherwise);
    const issues: readonly v.BaseIssue<unknown>[] = result.issues ?? [];
    const isGood = issues.every(({ expected }) => expected === UNKNOWN_KEY);
    if (isGood && maker) result.value = maker.make(result.value as never, (key) => add(key)) as never;
    return result;
  };
  return { ...schema, "~run": run } as S;
}

/** What several sections share, each an object. */
export function objectOnly<const S extends v.GenericSchema>(schema: S): S {
  return plain(schema, { isKnown: () => true, most: 1000, maker: undefined });
}

/** An object of known keys. */
export function section<const E extends v.ObjectEntries>(entries: E, maker?: Maker, type?: string) {
  const rules: Rules = { isKnown: (key) => Object.hasOwn(entries, key), otherwise: UNKNOWN_KEY, most: 1000, maker };
  return v.pipe(
    plain(v.object(entries), rules),
    v.metadata({ layout: { ...(maker && { finish: maker.name }) } satisfies Layout }),
    v.metadata({ ...(type && { type }) }),
  );
}

interface NamesOptions {
  readonly most?: number;
  readonly pattern?: RegExp;
  readonly maker?: Maker;
  readonly type?: string;
  readonly known?: readonly string[];
}

/** An object with free names. */
export function names<const S extends v.GenericSchema>(
  entry: S,
  { most = 500, pattern = NAME, maker, type, known }: NamesOptions = {},
) {
  const rules: Rules = { isKnown: (key) => pattern.test(key), most, maker };
  return v.pipe(
    plain(v.record(v.string(), entry), rules),
    v.metadata({
      layout: {
        most,
        names: pattern === NAME ? "NAME" : `${pattern}`,
        ...(maker && { finish: maker.name }),
        ...(known && { known }),
      } satisfies Layout,
    }),
    v.metadata({ ...(type && { type }) }),
  );
}

/** Something that limits the program: with a fault in it, it is not as if it were not there. */
export function limit<const S extends v.GenericSchema>(schema: S) {
  return v.pipe(schema, v.metadata({ layout: { isLimit: true } satisfies Layout }));
}

/** Something that is taken as a whole or not at all: one bad value spoils it. */
export function undivided<const S extends v.GenericSchema>(schema: S) {
  return v.pipe(schema, v.metadata({ layout: { isUndivided: true } satisfies Layout }));
}

/** A list that is not even looked into where it is too long. */
function bounded<S extends v.GenericSchema>(schema: S, most: number): S {
  const run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
    if (!Array.isArray(dataset.value) || dataset.value.length <= most) return schema["~run"](dataset, config);
    v._addIssue(schema as never, "type", dataset as never, config);
    return dataset;
  };
  return { ...schema, "~run": run } as S;
}

/** A list, of which the good entries are kept. */
export function list<const S extends v.GenericSchema>(entry: S, most: number) {
  return v.pipe(bounded(v.array(entry), most), v.metadata({ layout: { most } satisfies Layout }));
}

/** A list whose entries are known by their `key`: a later one with the key of another is refused. */
export function keyedList<const S extends v.GenericSchema>(entry: S, most: number) {
  const schema = v.array(entry);
  const run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
    const given = dataset.value;
    const result = schema["~run"](dataset, config);
    if (!Array.isArray(given)) return result;
    for (const index of repeatedKeys(given)) {
      const { key } = given[index] as { key: unknown };
      const path = [
        { type: "array", origin: "value", input: given, key: index, value: given[index] },
        { type: "object", origin: "value", input: given[index] as object, key: "key", value: key },
      ];
      v._addIssue(schema as never, "key", result as never, config, { input: key, path } as never);
    }
    return result;
  };
  const keyed = { ...schema, "~run": run } as typeof schema;
  return v.pipe(bounded(keyed, most), v.metadata({ layout: { most, isKeyed: true } satisfies Layout }));
}

/** A list in which the places of its entries mean something: one that is bad spoils it. */
export function row<const S extends v.GenericSchema>(entry: S, most: number) {
  return v.pipe(bounded(v.array(entry), most), v.metadata({ layout: { most, isRow: true } satisfies Layout }));
}
