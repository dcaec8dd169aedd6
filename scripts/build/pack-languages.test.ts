import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";
import { typescriptSources } from "../browser/bundle-for-browser.ts";
import { ROOT } from "../root.ts";
import { packWordFiles, readLanguages, serveLanguages, wordAssets } from "./pack-languages.mjs";

const WORDS = new URL("../../packages/ui/src/words/", import.meta.url).pathname;
const languages = {
  de: { a: { informal: [["du"]], formal: [["Sie"]] }, b: { informal: [["wir"]] } },
  sv: { a: { informal: [["du"]] } },
};

/** The script-tag build of what loads words, with the files beside it. */
async function build(isEmitting = true) {
  const bundle = await rollup({
    input: `${WORDS}load-words.ts`,
    plugins: [serveLanguages({ isEmitting }), typescriptSources()],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  const files = new Map(output.map((file) => [file.fileName, file.type === "chunk" ? file.code : `${file.source}`]));
  return { code: output[0].code, files };
}

describe("wordAssets", () => {
  it("makes a file in both tones for a language that tells them apart, else in one", () => {
    const names = wordAssets(languages).assets.map(({ fileName }) => fileName.replace(/\.\w+\.js$/, ""));
    expect(names.map((name) => name.replace("offshoot.words-", ""))).toEqual([
      "de-a",
      "de-b",
      "de-formal-a",
      "de-formal-b",
      "sv-a",
    ]);
  });

  it("names all of them after all that they say", () => {
    const { hash, assets } = wordAssets(languages);
    expect(new Set(assets.map(({ fileName }) => fileName.split(".").at(-2)))).toEqual(new Set([hash]));
    expect(wordAssets({ ...languages, sv: { a: { informal: [["ni"]] } } }).hash).not.toBe(hash);
    expect(wordAssets(languages).hash).toBe(hash);
  });
});

describe("the build of languages", () => {
  it("reads the sentences of every file without their keys", async () => {
    const { de } = await readLanguages();
    expect(de?.invite?.informal[0]).toContain("Dein Link");
    expect(de?.invite?.formal?.[0]).toContain("Ihr Link");
    expect(JSON.stringify(de?.invite)).not.toContain("invite.");
  });

  it("leaves of a file for npm what it says, and no import", async () => {
    const bundle = await rollup({
      input: `${WORDS}de/tier.ts`,
      plugins: [typescriptSources(), packWordFiles()],
    });
    const { output } = await bundle.generate({ format: "es" });
    expect(output[0].code).toContain("{count} von {at} Freunden, dann {reward}");
    expect(output[0].code).not.toMatch(/tier\.next|of \{at\}|packWords/);
  });

  it("leaves the English files, and what is no file of words, as they are", async () => {
    const { transform } = packWordFiles();
    if (typeof transform !== "function") throw new Error("Expected a function.");
    for (const file of ["en/tier.ts", "de/index.ts", "pack-words.ts"])
      expect(await transform.call({} as never, "", `${WORDS}${file}`), file).toBeNull();
  });

  it("writes every file once beside the script, which holds none of their words", async () => {
    const { code, files } = await build();
    const hash = /\.(\w{7})\.js/.exec(code)?.[1];
    expect(files.get(`offshoot.words-de-invite.${hash}.js`)).toMatch(/^export const words=\[\["Schenk Freunden/);
    expect(files.get(`offshoot.words-de-formal-invite.${hash}.js`)).toContain("Schenken Sie");
    expect(code).not.toContain("Freunden");
    expect([...(await build(false)).files.keys()]).toEqual(["load-words.js"]);
  });

  it("finds the files of a language by address, in its tone, and knows which languages there are", async () => {
    const { files } = await build();
    const parent = join(ROOT, "node_modules/.cache/offshoot");
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(parent, "words-"));
    const address = (file: string) => pathToFileURL(join(folder, file)).href;
    for (const [file, text] of files) writeFileSync(join(folder, file.replace(/^load-words\.js$/, "load.mjs")), text);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const { isLanguage, loadWords } = await import(address("load.mjs"));
    expect([isLanguage("de"), isLanguage("hu"), isLanguage("")]).toEqual([true, false, false]);
    expect((await loadWords("de", "invite", "informal"))[0]).toContain("Dein Link");
    expect((await loadWords("de", "invite", "formal"))[0]).toContain("Ihr Link");
    // The second address is the one that nobody remembers as failed.
    await expect(loadWords("de", "nothing", "informal")).rejects.toThrow(/words-de-nothing\.\w{7}\.js/);
    expect(files.get("load-words.js")).toMatch(/\.catch\(\(\) => import\(address \+ "\?/);
    rmSync(folder, { recursive: true });
  });
});
