/** A JSON Schema of draft 7, with the additions that editors read. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Shorter than this a part is not worth a name. */
const LEAST = 100;

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Change = (part: JsonSchema, name: string) => JsonSchema;

/** Changes each schema directly inside another; what only looks like one, such as an example, is left alone. */
function changeInside(schema: JsonSchema, change: Change, name: string): JsonSchema {
  const named = (parts: JsonSchema) =>
    Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, isObject(part) ? change(part, key) : part]));
  const entries = Object.entries(schema).map(([key, value]) => {
    if ((key === "properties" || key === "definitions") && isObject(value)) return [key, named(value)];
    if ((key === "items" || key === "additionalProperties") && isObject(value)) return [key, change(value, name)];
    if (/^(anyOf|allOf)$/.test(key)) return [key, (value as readonly JsonSchema[]).map((part) => change(part, name))];
    return [key, value];
  });
  return Object.fromEntries(entries);
}

/**
 * Writes each part of a schema that stands in several places once, under `definitions`, and refers to it. It means the same.
 */
export function shareParts(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const count: Change = (part, name) => {
    const text = JSON.stringify(part);
    const seen = (counts.get(text) ?? 0) + 1;
    counts.set(text, seen);
    // What is inside of a shared part is shared with it.
    return seen > 1 ? part : changeInside(part, count, name);
  };
  changeInside(schema, count, "");
  const names = new Map<string, string>();
  const shared: Record<string, JsonSchema> = {};
  const share: Change = (part, name) => {
    const text = JSON.stringify(part);
    if (text.length < LEAST || (counts.get(text) ?? 0) < 2) return changeInside(part, share, name);
    const known = names.get(text);
    if (known) return { $ref: `#/definitions/${known}` };
    const taken = [...names.values()].filter((one) => one.replace(/-\d+$/, "") === name).length;
    const own = taken > 0 ? `${name}-${taken + 1}` : name;
    names.set(text, own);
    shared[own] = changeInside(part, share, name);
    return { $ref: `#/definitions/${own}` };
  };
  const { definitions, ...rest } = changeInside(schema, share, "");
  return { ...rest, definitions: { ...(definitions as object), ...shared } };
}
