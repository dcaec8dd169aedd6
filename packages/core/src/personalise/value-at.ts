/** Finds the value at a dotted path, such as `plan.name` or `tags.0`, through own keys only; `null` where there is none. */
export function valueAt(attributes: unknown, path: string): unknown {
  let value = attributes;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
