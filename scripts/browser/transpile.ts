import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { ROOT } from "../root.ts";
import { keepFile } from "./keep-file.ts";

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
export function transpile(text: string, fileName: string): Promise<string> {
  return keepFile(FOLDER, `${EDITION}\n${extname(fileName)}\n${text}`, () => compile(text, fileName));
}
