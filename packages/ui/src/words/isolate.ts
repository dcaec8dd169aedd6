const MAX_NAME_LENGTH = 40;

/**
 * Prepares a person's name for a sentence: without control or direction marks, at most 40 characters, and isolated, so that an Arabic name
 * does not reorder an English sentence.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolate(name: string): string {
  const clean = name.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "").trim();
  const characters = Array.from(clean);
  const short = characters.length > MAX_NAME_LENGTH ? `${characters.slice(0, MAX_NAME_LENGTH - 1).join("")}…` : clean;
  return short && `\u2068${short}\u2069`;
}
