import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CALM_CSS } from "./calm-css.js";
import { readColor } from "./color.js";
import { compileTheme } from "./compile-theme.js";
import { contrastOf } from "./contrast.js";
import { COLOR_TOKENS, SHAPE_READERS } from "./tokens.js";

const TEXT = ["ink", "muted", "faint", "positive", "caution", "negative"];

/** Reads the variables of both schemes back from the CSS, as a browser would. */
function readSchemes(css: string): Record<string, string>[] {
  return Array.from(css.matchAll(/\{([^}]*--surface[^}]*)\}/g), ([, body = ""]) =>
    Object.fromEntries(Array.from(body.matchAll(/--([\w-]+):([^;]*);/g), ([, name = "", value = ""]) => [name, value])),
  );
}

function contrast(scheme: Record<string, string>, one: string, other: string): number {
  const [a, b] = [readColor(scheme[one]), readColor(scheme[other])];
  if (!a || !b) throw new Error(`${one} or ${other} is not a colour`);
  return contrastOf(a, b);
}

function listFailures(css: string): string[] {
  const failures: string[] = [];
  for (const scheme of readSchemes(css)) {
    const pairs: [string, string, number][] = [
      ...TEXT.flatMap((name): [string, string, number][] => [
        [name, "surface", 4.5],
        [name, "raised", 4.5],
      ]),
      ["on-accent", "accent", 4.5],
      ["on-accent", "accent-strong", 4.5],
      ["accent", "surface", 3],
      ["focus", "surface", 3],
      ["focus", "raised", 3],
    ];
    for (const [one, other, least] of pairs) {
      const found = contrast(scheme, one, other);
      if (found < least) failures.push(`${one} on ${other}: ${found}`);
    }
  }
  return failures;
}

const byte = fc.integer({ min: 0, max: 255 });
const color = fc.oneof(
  fc.tuple(byte, byte, byte).map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`),
  fc.tuple(byte, byte, byte, fc.integer({ min: 0, max: 100 })).map(([r, g, b, a]) => `rgb(${r} ${g} ${b} / ${a}%)`),
  fc
    .tuple(fc.integer({ min: -720, max: 720 }), fc.nat(100), fc.nat(100))
    .map(([h, s, l]) => `hsl(${h}deg ${s}% ${l}%)`),
  fc.tuple(fc.nat(100), fc.nat(40), fc.nat(360)).map(([l, c, h]) => `oklch(${l}% ${c / 100} ${h})`),
);
const tokens = fc.dictionary(fc.constantFrom(...COLOR_TOKENS), color);

describe("compileTheme", () => {
  it("makes the ready-made rules of the default theme", () => {
    expect(compileTheme({})).toEqual({ css: CALM_CSS, repairs: [] });
  });

  it("leaves text and controls readable under any colours", () => {
    fc.assert(
      fc.property(tokens, tokens, fc.constantFrom("auto", "light", "dark"), (light, dark, scheme) => {
        const { css } = compileTheme({ scheme: scheme as "auto", tokens: light, dark });
        expect(readSchemes(css)).toHaveLength(2);
        expect(listFailures(css)).toEqual([]);
      }),
      { numRuns: 2_000, examples: [[{}, { "on-accent": "oklch(57% 0.27 4)", accent: "hsl(0deg 0% 100%)" }, "auto"]] },
    );
  });

  it("lets no text of a theme into the style sheet but names of fonts", () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        "url(//evil)",
        "red;}*{display:none",
        "</style><script>",
        "@import 'x'",
        "expression(alert(1))",
        "var(--x)",
        "\\75rl(x)",
        "/*",
        "a\nb",
      ),
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.tuple(color, fc.string()).map((parts) => parts.join("")),
      fc.anything(),
    );
    const names = fc.constantFrom<string>(
      ...COLOR_TOKENS,
      ...Object.keys(SHAPE_READERS),
      "__proto__",
      "constructor",
      "x}",
    );
    const plain = /^(#[\da-f]{6}|inherit|none|[\d.]+(px|em)?|0 \dpx [\d a-z/.(),]+|"[\p{L}\p{N} _-]+"|[a-z-]+|,)+$/u;
    fc.assert(
      fc.property(fc.array(fc.tuple(names, hostile), { maxLength: 6 }), (entries) => {
        const given = Object.fromEntries(entries) as Record<string, string>;
        const { css } = compileTheme({ tokens: given, dark: given });
        const skeleton = /^\.root\{([^{}]*)\}\.root\.dark\{([^{}]*)\}\.root h2\{([^{}]*)\}$/.exec(css);
        expect(skeleton).not.toBeNull();
        for (const body of skeleton?.slice(1) ?? []) {
          for (const declaration of body.split(";").filter(Boolean)) {
            expect(declaration).toMatch(/^[a-z-]+:/);
            expect(declaration.slice(declaration.indexOf(":") + 1)).toMatch(plain);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("reports what it refuses, with its place", () => {
    const { repairs } = compileTheme({
      tokens: { acent: "#fff", accent: "url(x)", radius: 4000, font: "a;b" },
      dark: { radius: 3 },
    });
    expect(repairs.map(({ path, reason }) => [path, reason])).toEqual([
      ["tokens.acent", "unknown"],
      ["tokens.accent", "unsafe"],
      ["tokens.radius", "unsafe"],
      ["tokens.font", "unsafe"],
      ["dark.radius", "unknown"],
    ]);
  });

  it("reports each colour that had to move, with what came of it", () => {
    const { repairs, css } = compileTheme({ scheme: "light", tokens: { muted: "#dddddd", accent: "#ffe600" } });
    const muted = repairs.find(({ path }) => path === "tokens.muted");
    expect(muted).toMatchObject({ reason: "contrast", came: "#dddddd" });
    expect(css).toContain(`--muted:${muted?.used};`);
    expect(repairs.some(({ path, reason }) => path === "tokens.accent" && reason === "contrast")).toBe(true);
  });

  it("leaves good colours exactly as they were given", () => {
    const { css, repairs } = compileTheme({
      tokens: { accent: "#5b3df5", ink: "#101828" },
      dark: { accent: "#a99bff" },
    });
    expect(repairs).toEqual([]);
    expect(readSchemes(css).map(({ accent, ink }) => [accent, ink])).toEqual([
      ["#5b3df5", "#101828"],
      ["#a99bff", "#f5f5f6"],
    ]);
  });

  it("keeps light neutrals out of the dark scheme unless the scheme is fixed", () => {
    const tokens = { surface: "#fffaf0" };
    expect(readSchemes(compileTheme({ tokens }).css)[1]?.surface).toBe("#1c1c20");
    expect(readSchemes(compileTheme({ scheme: "dark", tokens: { surface: "#001122" } }).css)[1]?.surface).toBe(
      "#001122",
    );
  });

  it("rebuilds fonts from their names", () => {
    const { css } = compileTheme({
      tokens: { font: "Inter Tight, 'Noto Sans', system-ui", radius: 4, padding: 32, shadow: "strong" },
    });
    expect(css).toContain('font-family:"Inter Tight","Noto Sans",system-ui;');
    expect(css).toContain("--radius:4px;");
    expect(css).toContain("--padding:2em;");
  });

  it("survives a theme that is not one", () => {
    const broken = { tokens: null, dark: 7, scheme: "neon" } as unknown as Parameters<typeof compileTheme>[0];
    expect(compileTheme(broken)).toEqual({ css: CALM_CSS, repairs: [] });
  });
});
