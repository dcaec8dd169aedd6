import { expect, test } from "vitest";
import { compileTheme } from "./compile-theme.js";
import { PRESETS } from "./presets.js";

const module = (name: string, css: string) =>
  `/** What \`compileTheme\` makes of \`${name}\`, ready-made: a program without tokens of its own needs no compiler. Written by \`vitest -u\`. */
export const ${name.toUpperCase()}_CSS =
  ${css.includes('"') ? `'${css}'` : `"${css}"`};
`;

test.each(Object.entries(PRESETS))(
  "has the rules of %s ready-made, as the compiler makes them",
  async (name, preset) => {
    const { css, repairs } = compileTheme({}, preset);
    expect(repairs).toEqual([]);
    expect(css).not.toMatch(/['\\]/);
    await expect(module(name, css)).toMatchFileSnapshot(`./presets/${name}-css.ts`);
  },
);
