import type { ResolvedProgram } from "@offshoot/core";
import type { Words } from "./en.js";
import { languageOf } from "./language-of.js";
import { isLanguage, type Language, loadWords } from "./load-words.js";
import { scriptCss } from "./script-css.js";
import { speaks } from "./speaks.js";
import type { Speech, WordPart } from "./speech.js";

type Program = Pick<ResolvedProgram, "words" | "tone">;

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Syrc|Nkoo/;

// A card asks again whenever its referral changes; for the same program and the same parts the answer stays.
const spokenByProgram = new WeakMap<Program, Map<string, Promise<Speech | null>>>();

/** Puts sentences to the English keys, in whose order they were packed. */
async function readPart({ words, files }: WordPart, language: Language, tone: Program["tone"]): Promise<Words> {
  const packed = await Promise.all(files.map((file) => loadWords(language, file, tone)));
  const sentences = packed.flatMap(([own]) => own);
  const keys = Object.keys(words);
  if (keys.length !== sentences.length)
    throw new Error(`expected ${keys.length} words of ${files.join(", ")}, got ${sentences.length}.`);
  const own = Object.fromEntries(keys.map((key, index) => [key, sentences[index]]));
  return Object.assign(own, ...packed.map(([, plurals]) => plurals));
}

/**
 * Keeps what is filled in to itself: not every language marks its amounts, and `20 $` would be turned round in an Urdu sentence.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
function isolateValues(words: Words): Words {
  const isolated = Object.entries(words).map(([key, text]) => [key, text.replace(/\{\w+\}/g, "\u2068$&\u2069")]);
  return Object.fromEntries(isolated);
}

async function fetchSpeech(locale: string, program: Program, parts: readonly WordPart[]): Promise<Speech | null> {
  const { language, script } = languageOf(locale);
  // Our Urdu is no help to who reads it in Latin letters.
  const isOurs = isLanguage(language) && languageOf(language).script === script;
  const isTheirs = Object.values(program.words).some((text) => typeof text === "object" && speaks(text, locale));
  if (!isOurs && !isTheirs) return null;
  const read = (part: WordPart) => (isOurs ? readPart(part, language, program.tone) : part.words);
  const words: Words = Object.assign({}, ...(await Promise.all(parts.map(read))));
  const css = scriptCss(language, script);
  if (!RIGHT_TO_LEFT.test(script)) return { locale, direction: "ltr", words, css };
  return { locale, direction: "rtl", words: isolateValues(words), css };
}

/**
 * Fetches what some parts of a card say in a language other than English.
 *
 * A language that only the program has words in is spoken too, in English where those end.
 *
 * @param locale Canonical BCP 47 tag.
 * @returns `null` where nobody has words in it, so that numbers and words never come from two languages.
 * @throws Error when words of ours cannot be had.
 */
export function speakLanguage(
  locale: string,
  program: Program,
  [card, extra]: readonly [WordPart, WordPart?],
): Promise<Speech | null> {
  const parts = extra ? [card, extra] : [card];
  const spoken = spokenByProgram.get(program) ?? new Map<string, Promise<Speech | null>>();
  spokenByProgram.set(program, spoken);
  const key = [locale, ...parts.flatMap(({ files }) => files)].join();
  const speech = spoken.get(key) ?? fetchSpeech(locale, program, parts);
  spoken.set(key, speech);
  return speech;
}
