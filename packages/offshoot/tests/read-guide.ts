import { readFileSync } from "node:fs";

/** Folder of the migration guide. */
export const GUIDE = new URL("../../../docs/migrate/", import.meta.url);

/**
 * Reads the code blocks of a page of the migration guide by what stands behind their language, such as `after` in
 * `html after`.
 *
 * @param page Name of its file, without the ending.
 * @throws Error for a block that the page does not have.
 */
export function readGuide(page: string): (block: string) => string {
  const text = readFileSync(new URL(`${page}.md`, GUIDE), "utf8");
  const blocks = new Map(
    Array.from(text.matchAll(/^```(\w+ [\w-]+)\n(.*?)^```/gms), ([, name = "", code = ""]) => [name, code] as const),
  );
  return (block) => {
    const code = blocks.get(block);
    if (code === undefined) throw new Error(`${page}.md: expected a block "${block}", got ${[...blocks.keys()]}.`);
    return code;
  };
}
