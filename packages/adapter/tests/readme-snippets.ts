import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The README as it stands. */
export const README = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

/** The README's code as the files of an app. */
export interface Snippets {
  /** Names of the files. */
  readonly files: readonly string[];
  /** Gives the whole path of a file. */
  path(file: string): string;
  remove(): void;
}

/**
 * Writes each code block of the README into a file: of the name that its first line says, `intro.ts` for the one without.
 *
 * @param adapt Changes the code to fit the test, above all addresses that no test may ask.
 */
export function writeSnippets(adapt: (code: string) => string): Snippets {
  const folder = mkdtempSync(join(import.meta.dirname, ".snippet-"));
  const path = (file: string) => join(folder, file);
  const blocks = README.matchAll(/```ts\n(?:\/\/ ([\w.-]+)\n)?([\s\S]*?)```/g);
  const files = Array.from(blocks, ([, file = "intro.ts", code = ""]) => {
    // A package does not find itself by its name before it is built.
    const own = code.replace(/"@offshoot\/adapter(?:\/(\w+))?"/g, (_, entry = "index") => `"../../src/${entry}.js"`);
    writeFileSync(path(file), adapt(own));
    return file;
  });
  return { files, path, remove: () => rmSync(folder, { recursive: true }) };
}
