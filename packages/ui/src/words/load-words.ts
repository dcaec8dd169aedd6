import { LANGUAGES } from "./languages.js";
import type { PackedWords } from "./pack-words.js";
import type { WordFile } from "./word-file.js";

/** A language whose words come with the cards. */
export type Language = keyof typeof LANGUAGES;
/** Tells whether there are words in a language. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGES, name);
}

/**
 * Fetches one file of a language, twice where it fails. The script tag's build puts addresses in place of this module.
 *
 * @param tone That of the program; whatever is not `formal` is informal.
 * @throws Error when the file cannot be had.
 */
export async function loadWords(language: Language, file: WordFile, tone: string): Promise<PackedWords> {
  const load = async () => {
    const files = await LANGUAGES[language]();
    return files[file]();
  };
  const { words } = await load().catch(load);
  return (tone === "formal" && words.formal) || words.informal;
}
