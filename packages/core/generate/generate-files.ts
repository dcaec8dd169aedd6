import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { programJsonSchema } from "../src/program/schema/json-schema.js";
import { writeReference } from "./write-reference.js";
import { writeFirstShape, writeWholeShape } from "./write-shape.js";
import { writeTypes } from "./write-types.js";
import { writeWords } from "./write-words.js";

/** Formats as the rest of the code is formatted. */
function format(path: string, code: string): string {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const args = [biome, "check", "--write", "--stdin-file-path", path];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input: code, encoding: "utf8" });
  if (status !== 0 || !stdout) throw new Error(`${path}: ${stderr}`);
  return stdout;
}

/** Generates everything that follows from the schema of the program document: texts by path, relative to the package. */
export async function generateFiles(): Promise<Readonly<Record<string, string>>> {
  const sources = {
    "src/program/first-shape.ts": writeFirstShape(),
    "src/program/whole-shape.ts": writeWholeShape(),
    "src/program/program-words.ts": writeWords(),
    "src/program/program-document.ts": await writeTypes(),
    "offshoot.schema.json": JSON.stringify(programJsonSchema),
  };
  const formatted = Object.entries(sources).map(([path, code]) => [path, format(`packages/core/${path}`, code)]);
  return { ...Object.fromEntries(formatted), "PROGRAM.md": writeReference() };
}
