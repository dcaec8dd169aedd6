import type { Words } from "./en.js";
import type { WordFile } from "./word-file.js";

/** A card, or a part of one, with what it says. */
export interface WordPart {
  /** In English. */
  readonly words: Words;
  /** The files that `words` were made from, in the same order. */
  readonly files: readonly WordFile[];
}

/** How a card speaks. */
export interface Speech {
  /** BCP 47 tag of what it says and of its numbers and days. */
  readonly locale: string;
  readonly words: Words;
  /** @default that of the page */
  readonly direction?: "ltr" | "rtl";
  /** Rules that the script of the language needs. @default none */
  readonly css?: string;
}
