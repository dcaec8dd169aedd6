import { type LocalizedText, localize } from "@offshoot/core";
import type { WordKey, Words } from "./en.js";
import { speaks } from "./speaks.js";

/** What stands in for the `{placeholders}` of a word. */
export type WordValues = Readonly<Record<string, string | number>>;
/** Gives a word by key, filled in. */
export type Translate = (key: WordKey, values?: WordValues) => string;

/** Finds what the program says in a language for a key, or for its longest beginning that ends at a dot. */
function findOverride(
  overrides: Readonly<Record<string, LocalizedText>>,
  key: string,
  locale: string,
): string | undefined {
  for (let part = key; part; part = part.replace(/\.?[^.]*$/, "")) {
    const text = Object.hasOwn(overrides, part) ? overrides[part] : undefined;
    // An override in other languages only leaves our own words standing.
    if (text !== undefined && speaks(text, locale)) return localize(text, locale);
  }
  return undefined;
}

/** Fills in one pass, so that a value is never read as a pattern; `null` when a value is missing. */
function fill(text: string, values: WordValues): string | null {
  let isWhole = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    isWhole &&= Object.hasOwn(values, name);
    return String(values[name]);
  });
  return isWhole ? filled : null;
}

/** Joins the words of a language with those of a program; one of theirs that needs a value this program does not have gives way to ours. */
export function fillWords(words: Words, overrides: Readonly<Record<string, LocalizedText>>, locale: string): Translate {
  return (key, values = {}) => {
    const own = findOverride(overrides, key, locale);
    return (own && fill(own, values)) ?? fill(words[key] ?? "", values) ?? "";
  };
}
