import { checkProgram } from "@offshoot/core/schema";
import { describe, expect, it } from "vitest";
import { EVERY_TOKEN } from "../../tests/theme/every-token.js";
import { COLOR_TOKENS } from "./color-tokens.js";
import { compileTheme } from "./compile-theme.js";
import { SHAPE_READERS } from "./shape-tokens.js";

const NAMES = [...COLOR_TOKENS, ...Object.keys(SHAPE_READERS)];

/** Whether the checker of documents and the compiler of the cards take a value. */
function judge(name: string, value: unknown): readonly [checker: boolean, compiler: boolean] {
  const tokens = { [name]: value } as Record<string, string | number>;
  const isRefused = compileTheme({ tokens }).repairs.some(({ reason }) => reason !== "contrast");
  return [checkProgram({ program: "acme", theme: { tokens } }).length === 0, !isRefused];
}

describe("the grammar of tokens", () => {
  it("has a value for every token in these tests", () => {
    expect(Object.keys(EVERY_TOKEN).sort()).toEqual([...NAMES].sort());
  });

  it.each(Object.entries(EVERY_TOKEN))("takes %s: %j, in both places that judge it", (name, value) => {
    expect(judge(name, value)).toEqual([true, true]);
  });

  it("is the same for whoever checks a document and whoever draws it, at every bound", () => {
    const bounds = [-0.05, 0, 0.1, 1, 1.3, 1.8, 2.5, 3, 4, 12, 14, 18, 20, 24, 40, 44, 56, 64, 300, 400, 800];
    const numbers = bounds.flatMap((bound) => [bound - 0.01, bound, bound + 0.01]);
    const words = [
      "none",
      "soft",
      "strong",
      "neutral",
      "brand",
      "inherit",
      "Georgia",
      "wide",
      "a;b",
      "",
      "#fff",
      "rgb(0 0 0)",
    ];
    for (const name of NAMES)
      for (const value of [...numbers, ...words]) {
        const [checker, compiler] = judge(name, value);
        expect([name, value, compiler]).toEqual([name, value, checker]);
      }
  }, 60_000);

  it("offers the nearest name for one that is not known", () => {
    const problems = checkProgram({
      program: "acme",
      theme: { tokens: { "radius-chips": 4, "colour-style": "brand", "acent-soft": "#fff" } },
    });
    const meant = problems.map((sentence) => /Did you mean (.+)\?/.exec(sentence)?.[1]);
    expect(meant).toEqual(["radius-chip", undefined, "accent-soft"]);
  });
});
