import { isRecord } from "../program/read-shape.js";

/** The objects that merge key by key. Whatever else is an object, a reward or a text per language, is one value. */
const SECTIONS: readonly string[] = [
  "attribution",
  "rewards",
  "eligibility",
  "share",
  "share.messages",
  "share.preview",
  "cards",
  "cards.launcher",
  "cards.question",
  "prompt",
  "words",
  "terms",
  "support",
  "theme",
  "theme.tokens",
  "theme.dark",
];

/**
 * Lays one part of a document over another: sections merge key by key, everything else is replaced whole. Neither is changed,
 * and a key is a key, `__proto__` too.
 *
 * @param path Where both stand.
 */
export function overlay<T extends object>(under: T, over: object, path = ""): T {
  const parts = Object.entries(over).map(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    const known = under[key as keyof T];
    return [key, SECTIONS.includes(at) && isRecord(known) && isRecord(value) ? overlay(known, value, at) : value];
  });
  return { ...under, ...Object.fromEntries(parts) };
}
