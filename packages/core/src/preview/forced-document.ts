/** What a preview decides instead of chance and rules. */
export interface ForcedParts {
  /** The variant of each experiment, by key. @default the first of each, the control */
  readonly variants?: Readonly<Record<string, number>> | undefined;
  /** The segments that apply, by key. @default none */
  readonly segments?: readonly string[] | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rewrites the entries of a list that have a key; whatever else stands in it is for the reading to judge. */
function rewrite(list: unknown, change: (entry: Readonly<Record<string, unknown>>) => readonly unknown[]): unknown {
  return Array.isArray(list) ? list.flatMap((entry) => (isRecord(entry) ? change(entry) : [entry])) : list;
}

/**
 * Rewrites a document so that everybody is in the given segments and variants, and everybody is invited; the rest of it is
 * read as ever.
 */
export function forcedDocument(document: unknown, { variants = {}, segments = [] }: ForcedParts): unknown {
  if (!isRecord(document)) return document;
  const { rollout: _, ...rest } = document;
  return {
    ...rest,
    ...("segments" in rest && {
      segments: rewrite(rest.segments, (entry) =>
        segments.includes(`${entry.key}`) ? [{ key: entry.key, when: {}, set: entry.set }] : [],
      ),
    }),
    ...("experiments" in rest && {
      experiments: rewrite(rest.experiments, ({ key, variants: parts }) => {
        if (!Array.isArray(parts)) return [{ key, variants: parts }];
        const wanted = Object.hasOwn(variants, `${key}`) ? variants[`${key}`] : 0;
        return [
          { key, variants: parts, weights: parts.map((_part, index) => (index === wanted ? 1 : 0)), coverage: 1 },
        ];
      }),
    }),
  };
}
