import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the first code block of a language out of a format's documentation, so that a test runs what its users will copy.
 *
 * @param file Name of the format's file, without its ending.
 */
export function readExample(file: string, language: string): string {
  const source = readFileSync(join(import.meta.dirname, `../../src/format/${file}.ts`), "utf8");
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(source)?.[1] ?? "";
  return block.replaceAll(/^ \* ?/gm, "");
}
