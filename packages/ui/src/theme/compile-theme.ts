import type { ThemeDocument } from "@offshoot/core";
import { calm } from "./calm.js";
import { type Color, formatColor, mixColors } from "./color.js";
import { BLACK, contrastOf, repairContrast, strongestOn, WHITE } from "./contrast.js";
import type { Preset } from "./preset.js";
import { type ColorToken, isColorToken, isToken, readColors, SCHEME_TOKENS, SHAPE_READERS } from "./tokens.js";

/** One value of a theme that could not be used as it was written. */
export interface Repair {
  /** Where it stands: `tokens.accent` or `dark.accent`. */
  readonly path: string;
  /** `unknown`: no such token. `unsafe`: not in the grammar of the token. `contrast`: too close to what it stands on. */
  readonly reason: "unknown" | "unsafe" | "contrast";
  /** What was written; a default that had to follow other values is shown as the default. */
  readonly came: unknown;
  /** What is used instead, or `null` when the value was dropped. */
  readonly used: string | null;
}

/** A theme ready for a style sheet. */
export interface CompiledTheme {
  /** Rules for the root of a card; built from checked numbers and names only. */
  readonly css: string;
  readonly repairs: readonly Repair[];
}

type Tokens = Readonly<Record<string, unknown>>;
type Colors = Record<ColorToken, Color>;

const TEXT = ["ink", "muted", "faint", "positive", "caution", "negative"] as const;
const TEXT_CONTRAST = 4.5;
const CONTROL_CONTRAST = 3;

function asTokens(value: unknown): Tokens {
  return typeof value === "object" && value !== null ? (value as Tokens) : {};
}

/** Lays opaque colours out so that every text and control can be read, reporting each one that had to move. */
function balance(
  base: Colors,
  given: Partial<Colors>,
  isDark: boolean,
  moved: (name: ColorToken, to: Color) => void,
): Colors {
  const colors = { ...base, ...given };
  // A translucent colour is judged, and drawn, as it looks on what lies below it.
  const flatten = (name: ColorToken, below: Color) => {
    colors[name] = mixColors(below, colors[name], colors[name][3]);
  };
  const settle = (name: ColorToken, to: Color) => {
    if (formatColor(to) !== formatColor(colors[name])) moved(name, to);
    colors[name] = to;
  };
  flatten("surface", isDark ? BLACK : WHITE);
  const { surface } = colors;
  flatten("raised", surface);
  // Text stands on both, so raised may not leave the side of the surface.
  let raised = colors.raised;
  const pole = strongestOn(surface);
  for (let step = 1; contrastOf(pole, raised) < TEXT_CONTRAST; step += 1)
    raised = mixColors(colors.raised, surface, step / 20);
  settle("raised", raised);
  flatten("line", surface);
  for (const name of TEXT) {
    flatten(name, surface);
    settle(name, repairContrast(colors[name], [surface, raised], TEXT_CONTRAST));
  }
  for (const name of ["accent", "focus"] as const) {
    flatten(name, surface);
    settle(name, repairContrast(colors[name], [surface, raised], CONTROL_CONTRAST));
  }
  const { accent } = colors;
  if (given.accent && !given["on-accent"]) colors["on-accent"] = strongestOn(accent);
  flatten("on-accent", accent);
  settle("on-accent", repairContrast(colors["on-accent"], [accent], TEXT_CONTRAST));
  return colors;
}

function declareColors(colors: Colors): string {
  const { accent, "on-accent": text } = colors;
  // Under the pointer the accent moves towards its text where that can still be read, else away from it.
  const moves = [text, BLACK, WHITE].map((goal) => mixColors(accent, goal, 0.16));
  const strong = moves.find((color) => contrastOf(color, text) >= TEXT_CONTRAST) ?? accent;
  return Object.entries({ ...colors, "accent-strong": strong })
    .map(([name, color]) => `--${name}:${formatColor(color)};`)
    .join("");
}

/**
 * Compiles the theme of a program into CSS, refusing every value outside the grammar of its token and moving every colour that cannot be read.
 *
 * Text reaches a contrast of 4.5, controls and the focus ring 3, for any input. Where the scheme is `auto`, neutral colours in `tokens` belong to
 * the light scheme and those in `dark` to the dark one; everything else holds in both.
 *
 * @example
 * const { css, repairs } = compileTheme({ tokens: { accent: "#5b3df5", radius: 18 } });
 */
export function compileTheme(theme: ThemeDocument = {}, preset: Preset = calm): CompiledTheme {
  const repairs: Repair[] = [];
  const groups = { tokens: asTokens(theme.tokens), dark: asTokens(theme.dark) };
  const shape: Record<string, unknown> = { ...preset.shape };
  for (const [group, tokens] of Object.entries(groups)) {
    const colors = readColors(tokens);
    for (const [name, came] of Object.entries(tokens)) {
      const path = `${group}.${name}`;
      const isShape = group === "tokens" && Object.hasOwn(SHAPE_READERS, name);
      if (!isToken(name) || (group === "dark" && !isColorToken(name)))
        repairs.push({ path, reason: "unknown", came, used: null });
      else if (isShape ? SHAPE_READERS[name]?.(came) == null : !Object.hasOwn(colors, name)) {
        repairs.push({ path, reason: "unsafe", came, used: null });
      } else if (isShape) shape[name] = came;
    }
  }

  const compileColors = (scheme: "light" | "dark") => {
    const isDark = scheme === "dark";
    const base = preset[scheme];
    const shared = readColors(groups.tokens);
    if (isDark && theme.scheme !== "dark") for (const name of SCHEME_TOKENS) delete shared[name as ColorToken];
    const own = isDark ? readColors(groups.dark) : {};
    const colors = balance(readColors(base) as Colors, { ...shared, ...own }, isDark, (name, to) => {
      const group = isDark && (own[name] || !shared[name]) ? "dark" : "tokens";
      const came = groups[group][name] ?? base[name];
      repairs.push({ path: `${group}.${name}`, reason: "contrast", came, used: formatColor(to) });
    });
    return `color-scheme:${scheme};${declareColors(colors)}`;
  };

  const read = (name: string) => SHAPE_READERS[name]?.(shape[name]);
  const lengths = ["radius", "radius-control", "padding", "shadow", "weight-heading"]
    .map((name) => `--${name}:${read(name)};`)
    .join("");
  const css =
    `.root{font-family:${read("font")};${lengths}${compileColors("light")}}` +
    `.root.dark{--shadow:none;${compileColors("dark")}}.root h2{font-family:${read("font-heading")}}`;
  return { css, repairs };
}
