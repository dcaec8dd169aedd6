/** One import of a document: its statement, and from where. */
export interface ReadImport {
  readonly statement: string;
  readonly from: string;
}

const BLOCK = /^```(?:ts|tsx|js|jsx|vue|svelte|astro)\n([\s\S]*?)^```/gm;
const IMPORT = /^import\s(?:[^"';]*?\sfrom\s)?"((?:@offshoot\/|offshoot)[^"]*)"(?:\swith\s\{[^}]*\})?;?$/gm;

/** Finds what the code blocks of a Markdown document import from our packages. */
export function readImports(markdown: string): readonly ReadImport[] {
  const blocks = Array.from(markdown.matchAll(BLOCK), ([, code = ""]) => code);
  return blocks.flatMap((code) => Array.from(code.matchAll(IMPORT), ([statement, from = ""]) => ({ statement, from })));
}
