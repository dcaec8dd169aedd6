/** A value that is not what the contract says, with the sentence for whoever sent it. */
export class FieldFault extends Error {
  override readonly name = "FieldFault";
}

const fault = (path: string, expected: string, came: unknown) => {
  const kind = came === null ? "null" : Array.isArray(came) ? "a list" : typeof came;
  return new FieldFault(`${path}: expected ${expected}, got ${came === undefined ? "nothing" : kind}.`);
};

/** Reads a JSON object. */
export function readRecord(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault(path, "an object", value);
  return value as Record<string, unknown>;
}

/** Reads a text of 1 to `max` UTF-16 units without control characters or halves of characters, which no database takes. */
export function readText(value: unknown, path: string, max = 256): string {
  if (typeof value === "string" && value !== "" && value.length <= max && !/[\p{Cc}\p{Surrogate}]/u.test(value))
    return value;
  throw fault(path, `a text of 1 to ${max} characters without control characters`, value);
}

/** Reads a moment in ISO 8601. */
export function readInstant(value: unknown, path: string): string {
  if (
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\dT[\d:.]{5,}(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
    return value;
  throw fault(path, "a moment in ISO 8601", value);
}

/** Reads a number that is not negative. */
export function readCount(value: unknown, path: string): number {
  if (typeof value === "number" && value >= 0 && Number.isFinite(value)) return value;
  throw fault(path, "a number of at least 0", value);
}

/** Reads one of a few texts. */
export function readChoice<const T extends string>(value: unknown, path: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw fault(path, choices.map((choice) => `"${choice}"`).join(" or "), value);
  return found;
}

/** Reads a value that may be left out. */
export function readOptional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}
