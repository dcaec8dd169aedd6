const MOST_CHARACTERS = 60;

/** Reads a name from a form: no control characters, one space between words, at most 60 characters; `null` when nothing is left. */
export function readName(field: unknown): string | null {
  if (typeof field !== "string") return null;
  const name = field
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, MOST_CHARACTERS);
  return name === "" ? null : name;
}
