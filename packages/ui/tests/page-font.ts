import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const WEIGHTS = [400, 500, 600, 700, 800];
/** Files by family: the page's own for Latin and Arabic letters, and one under the name that a preset with a font of its own asks for first. */
const FILES: Readonly<Record<string, string>> = {
  "test-latin": "@fontsource/inter/files/inter-latin-",
  "test-arabic": "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-",
  "Iowan Old Style": "@fontsource/source-serif-4/files/source-serif-4-latin-",
};

/** Fonts that are the same on every machine, so that pictures do not depend on what is installed. */
export const FONT_CSS = Object.keys(FILES)
  .flatMap((family) =>
    WEIGHTS.map(
      (weight) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url("/fonts/${family}/${weight}")format("woff2")}`,
    ),
  )
  .concat("body{font-family:test-latin,test-arabic,sans-serif!important}")
  .join("");

/** Reads a font file by the address that the rules give it. */
export function readFont(path: string): Promise<Buffer> {
  const [family = "", weight = ""] = path.slice("/fonts/".length).split("/");
  return readFile(resolve(`${FILES[decodeURIComponent(family)]}${Number(weight)}-normal.woff2`));
}
