import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERY_TOKEN } from "../../tests/theme/every-token.js";
import { listUnreadable, readSchemes } from "../../tests/theme/list-unreadable.js";
import { anyColors, anyHostile, anyName, HOSTILE } from "../../tests/theme/random-tokens.js";
import { compileTheme } from "./compile-theme.js";
import { calm } from "./presets/calm.js";
import { CALM_CSS } from "./presets/calm-css.js";
import { PRESETS } from "./presets.js";
import { TOKEN_RULES } from "./token-rules.js";

const anyScheme = fc.constantFrom("auto" as const, "light" as const, "dark" as const);
const anyPreset = fc.constantFrom(...Object.values(PRESETS));

describe("compileTheme", () => {
  it("leaves text and controls readable under any colours, over every preset", () => {
    fc.assert(
      fc.property(anyColors, anyColors, anyScheme, anyPreset, (tokens, dark, scheme, preset) => {
        const { css } = compileTheme({ scheme, tokens, dark }, preset);
        expect(readSchemes(css)).toHaveLength(2);
        expect(listUnreadable(css)).toEqual([]);
      }),
      {
        seed: 20_261_126,
        numRuns: 10_000,
        examples: [[{}, { "on-accent": "oklch(57% 0.27 4)", accent: "hsl(0deg 0% 100%)" }, "auto", calm]],
      },
    );
  }, 60_000);

  it("lets nothing of a theme into the style sheet but numbers and names of fonts", () => {
    const plain =
      /^(#([\da-f]{3}|[\da-f]{6}|[\da-f]{8})|inherit|none|-?[\d.]+(px|em)?|0 \dpx [\d a-z/.(),]+|light|dark|"[\p{L}\p{N} _-]+"|[a-z-]+|min\([\d.]+em,7\.5cqi\)|,)+$/u;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyHostile), { maxLength: 6 }), (entries) => {
        const given = Object.fromEntries(entries) as Record<string, string>;
        const { css } = compileTheme({ tokens: given, dark: given });
        const [, light, dark, rest = ""] = /^\.root\{([^{}]*)\}\.root\.dark\{([^{}]*)\}(.*)$/s.exec(css) ?? [];
        for (const declaration of `${light};${dark}`.split(";").filter(Boolean)) {
          expect(declaration).toMatch(/^[a-z-]+:/);
          expect(declaration.slice(declaration.indexOf(":") + 1)).toMatch(plain);
        }
        // What follows was all written by us.
        expect(Object.values(TOKEN_RULES).reduce((css, rule) => css.replace(rule, ""), rest)).toBe("");
      }),
      { seed: 20_261_126, numRuns: 10_000 },
    );
  }, 60_000);

  it.each(HOSTILE)("refuses %j at every token, and says so", (hostile) => {
    const names = Object.keys(EVERY_TOKEN).filter((name) => !/^font(-heading)?$/.test(name));
    const tokens = Object.fromEntries(names.map((name) => [name, hostile]));
    const { css, repairs } = compileTheme({ tokens, dark: tokens });
    expect(css).toBe(CALM_CSS);
    expect(repairs.map(({ path, reason, came, used }) => [path, reason, came, used])).toEqual(
      ["tokens", "dark"].flatMap((group) => names.map((name) => [`${group}.${name}`, "unsafe", hostile, null])),
    );
  });

  it("reports what it refuses, with its place", () => {
    const { repairs } = compileTheme({
      tokens: { acent: "#fff", accent: "url(x)", radius: 4000, font: "a;b" },
      dark: { radius: "3" },
    });
    expect(repairs.map(({ path, reason }) => [path, reason])).toEqual([
      ["tokens.acent", "unknown"],
      ["tokens.accent", "unsafe"],
      ["tokens.radius", "unsafe"],
      ["tokens.font", "unsafe"],
      ["dark.radius", "unsafe"],
    ]);
  });

  it("reports each colour that had to move, with what came of it", () => {
    const { repairs, css } = compileTheme({ scheme: "light", tokens: { muted: "#dddddd", accent: "#ffe600" } });
    const muted = repairs.find(({ path }) => path === "tokens.muted");
    expect(muted).toMatchObject({ reason: "contrast", came: "#dddddd" });
    expect(css).toContain(`--muted:${muted?.used};`);
    expect(repairs.some(({ path, reason }) => path === "tokens.accent" && reason === "contrast")).toBe(true);
  });

  it("reports a colour of the dark scheme where it was written", () => {
    const paths = (theme: Parameters<typeof compileTheme>[0]) => compileTheme(theme).repairs.map(({ path }) => path);
    expect(paths({ dark: { link: "#222222" } })).toEqual(["dark.link"]);
    expect(paths({ tokens: { link: "#4d4dff" }, dark: { surface: "#22224a" } })).toContain("tokens.link");
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
    const tokens = { surface: "#fffaf0", field: "#ffffff" };
    const auto = readSchemes(compileTheme({ tokens }).css)[1];
    expect([auto?.surface, auto?.field]).toEqual(["#1c1c20", "#28282d"]);
    const fixed = compileTheme({ scheme: "dark", tokens: { surface: "#001122" } });
    expect(readSchemes(fixed.css)[1]?.surface).toBe("#012");
  });

  it("lets every token be different in the dark", () => {
    const { css } = compileTheme({ tokens: { radius: 4, shadow: "strong" }, dark: { radius: 9, padding: 16 } });
    const dark = css.slice(css.indexOf(".root.dark"));
    expect(dark).toContain("--radius:9px;--padding:1em;--shadow:none;");
    expect(compileTheme({ dark: { shadow: "soft" } }).css.match(/--shadow:[^;]+/g)?.[1]).toBeUndefined();
  });

  it("keeps the words of a quiet button readable under the pointer, however strong the lines are", () => {
    const { css } = compileTheme({ tokens: { line: "#222222" }, dark: { line: "#dddddd" } });
    expect(listUnreadable(css)).toEqual([]);
    expect(css).toContain("--hover:");
    expect(css).toContain("--track:");
  });

  it("brings with a button what it is under the pointer, also where that is no new colour", () => {
    const { css } = compileTheme({ tokens: { button: "#ffffff", hover: "#e3e3e7" } });
    for (const part of ["--on-button:", "--hover:", "{background:var(--hover)"]) expect(css).toContain(part);
    expect(compileTheme({ tokens: { "on-button": "#18181b" } }).css).toContain("{background:var(--hover)");
  });

  it("lets fields and scroll bars go with the surface they stand on", () => {
    expect(compileTheme({ scheme: "light", tokens: { surface: "#101020" } }).css).toContain(
      ".root{font-family:inherit",
    );
    expect(compileTheme({ scheme: "light", tokens: { surface: "#101020" } }).css).toMatch(/^[^}]*color-scheme:dark/);
  });

  it("lets the tints of a preset follow the accent of the program", () => {
    const surfaceOf = (accent: string) =>
      readSchemes(compileTheme({ tokens: { accent } }, PRESETS.playful).css)[0]?.surface;
    expect(surfaceOf("#0a7d4f")).not.toBe(surfaceOf("#7a35f0"));
  });

  it("leaves the colours of the system to a theme without colours of its own", () => {
    expect(compileTheme({ tokens: { radius: 9 } }, PRESETS.native).css).toContain("--surface:Canvas;");
    expect(compileTheme({ tokens: { accent: "#5b3df5" } }, PRESETS.native).css).not.toContain("Canvas");
  });

  it("rebuilds fonts from their names", () => {
    const { css } = compileTheme({
      tokens: { font: "Inter Tight, 'Noto Sans', system-ui", radius: 4, padding: 32, shadow: "strong" },
    });
    expect(css).toContain('font-family:"Inter Tight","Noto Sans",system-ui;');
    expect(css).toContain("--radius:4px;");
    expect(css).toContain("--padding:min(2em,7.5cqi);");
  });

  it("survives a theme that is not one", () => {
    const broken = { tokens: null, dark: 7, scheme: "neon" } as unknown as Parameters<typeof compileTheme>[0];
    expect(compileTheme(broken)).toEqual({ css: CALM_CSS, repairs: [] });
  });
});
