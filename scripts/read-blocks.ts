import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";

/** Gives the code blocks of a document in one language, in order. */
export function readBlocks(document: string, language: string): readonly string[] {
  const text = readFileSync(join(ROOT, document), "utf8");
  return Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm")), ([, code = ""]) => code);
}
