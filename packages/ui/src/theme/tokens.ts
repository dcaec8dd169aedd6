import { type Color, readColor } from "./color.js";

/** Every colour role of a card, in the order in which they are checked. */
export const COLOR_TOKENS = [
  "surface",
  "raised",
  "line",
  "ink",
  "muted",
  "faint",
  "positive",
  "caution",
  "negative",
  "accent",
  "on-accent",
  "focus",
] as const;

/** A colour role of a card. */
export type ColorToken = (typeof COLOR_TOKENS)[number];

/** Colours that suit one scheme only: given for light, they do not hold in dark. */
export const SCHEME_TOKENS: readonly string[] = ["surface", "raised", "line", "ink", "muted", "faint"];

const GENERIC_FONTS =
  /^(serif|sans-serif|monospace|cursive|system-ui|ui-(serif|sans-serif|monospace|rounded)|-apple-system)$/;
const SHADOWS: Readonly<Record<string, string>> = {
  none: "none",
  soft: "0 1px 2px rgb(0 0 0/.06),0 12px 32px rgb(0 0 0/.1)",
  strong: "0 2px 4px rgb(0 0 0/.1),0 20px 48px rgb(0 0 0/.18)",
};

const readNumber = (low: number, high: number, unit: string, scale: number) => (value: unknown) =>
  typeof value === "number" && value >= low && value <= high ? value / scale + unit : null;

/** Rebuilds a font list from its names, so that nothing but names and commas can be in it. */
function readFont(value: unknown): string | null {
  if (value === "inherit") return value;
  if (typeof value !== "string" || value.length > 200) return null;
  const names = value.split(",").map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"));
  if (!names.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N} _-]{0,59}$/u.test(name))) return null;
  return names.map((name) => (GENERIC_FONTS.test(name) ? name : `"${name}"`)).join();
}

/** Reads every token that is not a colour; what it returns is safe to stand in a style sheet, `null` refuses. */
export const SHAPE_READERS: Readonly<Record<string, (value: unknown) => string | null>> = {
  font: readFont,
  "font-heading": readFont,
  "weight-heading": readNumber(300, 800, "", 1),
  radius: readNumber(0, 40, "px", 1),
  "radius-control": readNumber(0, 40, "px", 1),
  padding: readNumber(12, 40, "em", 16),
  shadow: (value) => (typeof value === "string" && Object.hasOwn(SHADOWS, value) ? (SHADOWS[value] ?? null) : null),
};

/** Tells whether a token is one we know. */
export function isToken(name: string): boolean {
  return isColorToken(name) || Object.hasOwn(SHAPE_READERS, name);
}

/** Tells whether a token is a colour. */
export function isColorToken(name: string): name is ColorToken {
  return (COLOR_TOKENS as readonly string[]).includes(name);
}

/** Reads the colours among some tokens; those that cannot be read are left out. */
export function readColors(tokens: Readonly<Record<string, unknown>>): Partial<Record<ColorToken, Color>> {
  const found: Partial<Record<ColorToken, Color>> = {};
  for (const name of COLOR_TOKENS) {
    const color = Object.hasOwn(tokens, name) ? readColor(tokens[name]) : null;
    if (color) found[name] = color;
  }
  return found;
}
