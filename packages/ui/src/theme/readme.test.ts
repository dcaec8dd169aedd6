import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkProgram } from "@offshoot/core/schema";
import { describe, expect, it } from "vitest";
import { COLOR_TOKENS } from "./color-tokens.js";
import { loadTheme } from "./load-theme.js";
import { PRESETS } from "./presets.js";
import { SHAPE_READERS } from "./shape-tokens.js";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(SOURCES, "../README.md"), "utf8");

const chapterOf = (title: string) => readme.split(/^#+ /m).find((text) => text.startsWith(`${title}\n`)) ?? "";

/** The names in the first cells of a chapter's tables. */
const listed = (title: string) =>
  Array.from(chapterOf(title).matchAll(/^\|([^|]*)\|/gm), ([, cell = ""]) => cell)
    .flatMap((cell) => Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name = ""]) => name))
    .sort();

/** Every part that a card has. */
function partsInSource(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
  );
  const parts = files.flatMap((file) =>
    Array.from(
      readFileSync(join(SOURCES, file), "utf8").matchAll(/\spart="([\w -]+)"|setAttribute\("part", "([\w -]+)"\)/g),
      ([, inMarkup, inScript]) => inMarkup ?? inScript ?? "",
    ),
  );
  return [...new Set(parts.flatMap((names) => names.split(" ")))].sort();
}

describe("the README", () => {
  it("lists exactly the parts that the cards have, each once", () => {
    expect(listed("Parts")).toEqual(partsInSource());
  });

  it("lists exactly the tokens that there are, each once", () => {
    expect(listed("Tokens")).toEqual([...COLOR_TOKENS, ...Object.keys(SHAPE_READERS)].sort());
  });

  it("lists exactly the presets that there are", () => {
    expect(listed("Presets")).toEqual(Object.keys(PRESETS).sort());
  });

  it("shows a theme that is good as it stands", async () => {
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(chapterOf("How it looks")) ?? [];
    const { theme } = JSON.parse(example);
    expect(checkProgram({ program: "acme", theme })).toEqual([]);
    expect((await loadTheme(theme)).repairs).toEqual([]);
  });
});
