import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = new URL("..", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, source), "utf8");

/** The file that English words come from, by their name. */
const FILES = new Map(
  [...read("words/en.ts").matchAll(/import \{ (\w+) \} from "\.\/en\/([\w-]+)\.js"/g)].map(([, name, file]) => [
    name,
    file,
  ]),
);
const texts = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^words\//.test(file))
  .map((file) => [file, read(file)] as const);

it("is named wherever its words are taken, in the same order", () => {
  const named = texts.flatMap(([file, text]) =>
    [...text.matchAll(/\bwords: (\{[^}]*\}|\w+),\s*files: \[([^\]]*)\]/g)].map(([, words = "", files = ""]) => ({
      file,
      words: [...words.matchAll(/\w+Words/g)].map(([name]) => FILES.get(name)),
      files: [...files.matchAll(/"([\w-]+)"/g)].map(([, name]) => name),
    })),
  );
  expect(named.length).toBeGreaterThan(8);
  for (const { file, words, files } of named) expect(files, file).toEqual(words);
  // None is written in another way.
  const all = texts.flatMap(([, text]) => text.match(/\bfiles: \[/g) ?? []);
  expect(all).toHaveLength(named.length);
});

it("is named in the list of all English words, each once", () => {
  const folder = readdirSync(new URL("words/en/", source)).map((file) => file.replace(/\.ts$/, ""));
  expect([...FILES.values()].sort()).toEqual(folder.sort());
  for (const name of FILES.keys()) expect(read("words/en.ts").split(`...${name},`), name).toHaveLength(2);
});
