import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LanguageFiles } from "./language-files.js";
import { LANGUAGES } from "./languages.js";
import type { LanguageWords, PackedWords } from "./pack-words.js";
import type { WordFile } from "./word-file.js";

const folder = new URL("./", import.meta.url);
const filesOf = (language: string) =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((file) => !file.startsWith("index."))
    .map((file) => file.replace(/\.ts$/, "") as WordFile)
    .sort();

/** A file of English words by key. */
async function readEnglish(file: string): Promise<Readonly<Record<string, string>>> {
  const [words] = Object.values(await import(`./en/${file}.ts`)) as Record<string, string>[];
  return words ?? {};
}

const FILES = filesOf("en");
const ENGLISH = Object.fromEntries(
  await Promise.all(FILES.map(async (file) => [file, await readEnglish(file)] as const)),
);

/** Puts the keys back to what was packed. */
function unpack(file: string, [sentences, plurals = {}]: PackedWords): Readonly<Record<string, string>> {
  const keys = Object.keys(ENGLISH[file] ?? {});
  return { ...Object.fromEntries(keys.map((key, index) => [key, sentences[index] ?? ""])), ...plurals };
}

/** The English sentence to a key, also where English does not tell the plural apart. */
const englishOf = (file: string, key: string) =>
  ENGLISH[file]?.[key] ?? ENGLISH[file]?.[key.replace(/\.(zero|two|few|many)$/, ".other")] ?? "";

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const LABEL =
  /^(invite|reward\.empty|welcome\.title).*\.(access|gift)$|^tier\.first\.|^reward\.(pending\.more|arrived|use\.label)$/;
const ADDRESS = /\.(social|com)\.$/;
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ur: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  "zh-hant": /\p{Script=Han}/u,
};
// Names, and words that are the same in many languages.
const SHARED = /^channel\.|^test\.|^reward\.times$|^quote\.rating$|^target\.count$/;

it("are all in one folder each", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(["en", ...Object.keys(LANGUAGES)].sort());
});

describe.each(Object.entries(LANGUAGES))("%s words", async (language, load) => {
  const files: LanguageFiles = await load();
  const read = async (file: WordFile): Promise<LanguageWords> => (await files[file]()).words;
  const tones = await Promise.all(
    FILES.map(async (file) => {
      const { informal, formal = informal } = await read(file);
      return [unpack(file, informal), unpack(file, formal)].map((words) => ({ file, words }));
    }),
  );
  const sentences = tones
    .flat()
    .flatMap(({ file, words }) => Object.entries(words).map(([key, text]) => ({ file, key, text })));

  it("have a twin of every English file, and no other", () => {
    expect(Object.keys(files).sort()).toEqual(FILES);
    expect(filesOf(language)).toEqual(FILES);
  });

  it("say everything, with the values of the English sentence", () => {
    for (const { file, key, text } of sentences) {
      expect(text.trim(), key).not.toBe("");
      expect(placeholders(text), `${key}: ${text}`).toEqual(placeholders(englishOf(file, key)));
    }
  });

  it("have a sentence for every plural that the language tells apart, and for no other", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const file of FILES) {
      const counted = Object.keys(ENGLISH[file] ?? {}).filter((key) => key.endsWith(".other"));
      for (const { words } of tones.flat().filter((one) => one.file === file))
        for (const key of counted) {
          const start = key.slice(0, -"other".length);
          const written = ["zero", "one", "two", "few", "many", "other"].filter((name) => start + name in words);
          // English has it, so there is one.
          expect(written.sort(), key).toEqual([...new Set([...pluralCategories, "one"])].sort());
        }
    }
  });

  it("neither shout nor hold markup, straight quotes or spaces at an end", () => {
    for (const { key, text } of sentences) {
      expect(text, key).not.toMatch(/[!！¡<>"]|'| {2}|^\s|\s$|\.\.\./);
    }
  });

  it("end as the English sentence does: a sentence with a full stop, a label without", () => {
    for (const { file, key, text } of sentences) {
      const english = englishOf(file, key);
      if (ADDRESS.test(english)) continue;
      expect(/[.。۔]$/.test(text), `${key}: ${text}`).toBe(english.endsWith("."));
      expect(/[?？؟]$/.test(text), `${key}: ${text}`).toBe(english.endsWith("?"));
    }
  });

  it("let a label stand as it was written, after a colon", () => {
    for (const { key, text } of sentences) if (LABEL.test(key)) expect(text, key).toMatch(/[:：]\s*\{reward\}$/u);
  });

  it("are of that language: nothing of English is left in them", () => {
    const letters = LETTERS[language];
    for (const { file, key, text } of sentences) {
      if (SHARED.test(key)) continue;
      const said = text.replace(/\{\w+\}/g, "").replace(/[^\p{L}]/gu, "");
      if (said.length > 10) expect(text, key).not.toBe(englishOf(file, key));
      if (letters && said) expect(text, key).toMatch(letters);
    }
  });

  it("differ in every sentence that is written for the formal tone", () => {
    for (const file of FILES) {
      const source = readFileSync(new URL(`${language}/${file}.ts`, folder), "utf8");
      const [informal = "", formal = ""] = source.split("formal: {");
      const entries = (text: string) =>
        [...text.matchAll(/"([\w.-]+)":\s*"((?:[^"\\]|\\.)*)"/g)].map(([, key, words]) => [key, words] as const);
      const own = new Map(entries(informal));
      for (const [key, words] of entries(formal)) expect(words, key).not.toBe(own.get(key));
    }
  });
});
