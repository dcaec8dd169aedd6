import { balanceColors, type Colors, type SomeColors } from "./balance-colors.js";
import { type Color, formatColor, mixColors, readColor } from "./color.js";
import { COLOR_TOKENS, type ColorToken } from "./color-tokens.js";
import { contrastOf, strongestOn, WHITE } from "./contrast.js";
import { declareShape } from "./declare-shape.js";
import type { Palette, Preset } from "./preset.js";
import { calm } from "./presets/calm.js";
import { type Repair, readTokens, refuseTokens, type Theme } from "./read-tokens.js";
import { COMPANIONS, TOKEN_RULES } from "./token-rules.js";

/** A theme ready for a style sheet. */
export interface CompiledTheme {
  /** Rules for the root of a card; built from checked numbers and names only. */
  readonly css: string;
  readonly repairs: readonly Repair[];
}

/** Writes the rules of channel buttons in the colours of their brands, on the surface of each scheme; `brandRules` does. */
export type BrandRules = (surfaces: { readonly light: Color; readonly dark: Color }) => string;

const SCHEMES = ["light", "dark"] as const;

/** What stands on a colour that the cards put text on. */
const ON: Readonly<Partial<Record<ColorToken, string>>> = {
  ribbon: "on-ribbon",
  launcher: "on-launcher",
};

/** Colours that are another, as the rules of the cards have it, only where that can be what they are for. */
const FOLLOWS: Readonly<Partial<Record<ColorToken, ColorToken>>> = { hover: "line", track: "line", progress: "accent" };

/** Reads a palette; its mixes follow the accent of the theme. */
function readPalette(palette: Palette, given: SomeColors): SomeColors {
  const accent = given.accent ?? readColor(palette.accent) ?? WHITE;
  const entries = Object.entries(palette).map(([name, color]) => {
    const [ground, share] = typeof color === "string" ? [color, 0] : color;
    return [name, share === 0 ? readColor(ground) : mixColors(readColor(ground) ?? WHITE, accent, share)];
  });
  return Object.fromEntries(entries);
}

/** The shortest form of a colour. */
const shorten = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, "#$1$2$3");

function declareColors(colors: Colors, names: readonly ColorToken[]): string {
  const { surface } = colors;
  return names
    .map((name) => {
      const color = colors[name];
      const text = contrastOf(surface, color) < 4.5 ? strongestOn(color) : surface;
      const on = ON[name] ? `--${ON[name]}:${shorten(formatColor(text))};` : "";
      return `--${name}:${shorten(formatColor(color))};${on}`;
    })
    .join("");
}

/**
 * Compiles the theme of a program into CSS, refusing every value outside the grammar of its token and moving every colour that cannot be read.
 *
 * Text reaches a contrast of 4.5, controls and the focus ring 3, for any input. Where the scheme is `auto`, neutral colours in `tokens` belong to
 * the light scheme and those in `dark` to the dark one; everything else holds in both.
 *
 * @param preset The look that tokens start from; `theme.preset` is a name, which {@link loadTheme} finds. @default calm
 * @param brands Draws channel buttons where `channel-style` is `brand`. @default none: they stay neutral
 *
 * @example
 * const { css, repairs } = compileTheme({ tokens: { accent: "#5b3df5", radius: 18 } });
 */
export function compileTheme(theme: Theme = {}, preset: Preset = calm, brands?: BrandRules): CompiledTheme {
  const repairs = refuseTokens(theme);
  const tokens = { light: readTokens(theme, "light"), dark: readTokens(theme, "dark") };
  const groups = { tokens: theme.tokens, dark: theme.dark } as Record<string, Record<string, unknown> | undefined>;

  const balance = (scheme: "light" | "dark") => {
    const { colors, groupOf } = tokens[scheme];
    return balanceColors(readPalette(preset[scheme], colors), colors, scheme === "dark", (name, to) => {
      const group = groupOf(name);
      const came = groups[group]?.[name] ?? preset[scheme][name];
      repairs.push({ path: `${group}.${name}`, reason: "contrast", came, used: formatColor(to) });
    });
  };
  const colors = { light: balance("light"), dark: balance("dark") };

  const isNamed = (name: string) =>
    SCHEMES.some((scheme) => name in preset[scheme] || name in tokens[scheme].colors || name in tokens[scheme].shape) ||
    name in preset.shape;
  const isApart = (name: ColorToken) => {
    const other = FOLLOWS[name];
    return (
      other !== undefined &&
      SCHEMES.some((scheme) => formatColor(colors[scheme][name]) !== formatColor(colors[scheme][other]))
    );
  };
  const isUsed = (name: ColorToken): boolean => isNamed(name) || name === "accent-strong" || isApart(name);
  const isDrawn = (name: ColorToken) =>
    isUsed(name) || COLOR_TOKENS.some((other) => isUsed(other) && COMPANIONS[other]?.includes(name));

  const names = COLOR_TOKENS.filter(isDrawn);
  const shape = declareShape(preset.shape, tokens);
  const root = (scheme: "light" | "dark") => {
    // Fields and scroll bars are the browser's: they go with what they stand on.
    const native = strongestOn(colors[scheme].surface) === WHITE ? "dark" : "light";
    return `${shape[scheme]}color-scheme:${native};${declareColors(colors[scheme], names)}`.slice(0, -1);
  };
  const rules = new Set([...names, ...shape.names].map((name) => TOKEN_RULES[name]));
  const isBare = SCHEMES.every((scheme) => Object.keys(tokens[scheme].colors).length === 0);
  const system = Object.entries((isBare && preset.system) || {}).map(([name, value]) => `--${name}:${value};`);
  const css = [
    `.root{${root("light")}}.root.dark{${root("dark")}}`,
    system.length > 0 && `@supports(color:oklch(from AccentColor l c h)){.root.root{${system.join("")}}}`,
    ...rules,
    shape.isBranded && brands?.({ light: colors.light.surface, dark: colors.dark.surface }),
  ];
  return { css: css.filter(Boolean).join(""), repairs };
}
