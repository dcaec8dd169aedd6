import type { LanguageWords } from "./pack-words.js";
import type { WordFile } from "./word-file.js";

/** Every file of a language, each fetched when a card says it. */
export type LanguageFiles = Readonly<Record<WordFile, () => Promise<{ readonly words: LanguageWords }>>>;
