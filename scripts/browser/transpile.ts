import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { ROOT } from "../root.ts";

const FOLDER = join(ROOT, "node_modules/.cache/offshoot/transpiled");

/** By their names in a `tsconfig.json`. */
const OPTIONS = {
  module: "esnext",
  target: "es2022",
  verbatimModuleSyntax: true,
  jsx: "react-jsx",
  jsxImportSource: "preact",
};

/** What the result depends on besides the text. */
const EDITION = JSON.stringify([createRequire(import.meta.url)("typescript/package.json").version, OPTIONS]);

async function compile(text: string, fileName: string): Promise<string> {
  // Takes a second, which whoever finds everything kept does not need.
  const { default: ts } = await import("typescript");
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(OPTIONS, ROOT);
  return ts.transpileModule(text, { compilerOptions, fileName }).outputText;
}

/**
 * Turns TypeScript into JavaScript. Keeps what it has made by the text it was made from, because many test files bundle the same
 * sources, each in a process of its own.
 */
export async function transpile(text: string, fileName: string): Promise<string> {
  const key = createHash("sha256")
    .update(`${EDITION}\n${extname(fileName)}\n${text}`)
    .digest("hex");
  const file = join(FOLDER, `${key}.js`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    const made = await compile(text, fileName);
    mkdirSync(FOLDER, { recursive: true });
    // Nobody may read half of it.
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}
