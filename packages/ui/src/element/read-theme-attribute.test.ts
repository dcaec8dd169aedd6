import { expect, test } from "vitest";
import { compileTheme } from "../theme/compile-theme.js";
import { readThemeAttribute } from "./read-theme-attribute.js";

const program = {
  preset: "calm",
  scheme: "auto",
  tokens: { accent: "#112233", radius: 8 },
  dark: { accent: "#445566" },
} as const;
const read = (text: string) => readThemeAttribute(text)?.(program);

test("takes the name of a preset", () => {
  expect(read(" midnight ")).toEqual({ ...program, preset: "midnight" });
});

test("takes tokens, over those of the program", () => {
  expect(read('{"accent":"#ff0000"}')).toEqual({ ...program, tokens: { accent: "#ff0000", radius: 8 } });
});

test("takes a whole theme, part by part", () => {
  expect(read('{"preset":"crisp","scheme":"dark","tokens":{"radius":0},"dark":{"surface":"#000"}}')).toEqual({
    preset: "crisp",
    scheme: "dark",
    tokens: { accent: "#112233", radius: 0 },
    dark: { accent: "#445566", surface: "#000" },
  });
  expect(read('{"scheme":"purple","tokens":[1],"dark":"no","preset":{}}')).toEqual(program);
});

test.each(["", "{", "[]", "1", '"x"', "Midnight!", "a b", "url(x)"])("is none where it is %j", (text) => {
  expect(readThemeAttribute(text)).toBeNull();
});

test("lets nothing into a style sheet that no token takes, and reaches no prototype", () => {
  const hostile =
    '{"__proto__":{"accent":"red"},"accent":"red}</style>","font":"x;@import url(//evil)","radius":"expression(1)"}';
  const theme = read(hostile) ?? {};
  const { css } = compileTheme(theme);
  expect(css).not.toMatch(/evil|style>|expression|@import/);
  expect(({} as { accent?: string }).accent).toBeUndefined();
});
