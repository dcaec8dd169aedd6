import { type Color, readColor } from "./color.js";

/** Colour roles of which every preset has one in both schemes. */
const BASIC = [
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

/** Colour roles that follow others until somebody gives them a colour of their own. */
const FOLLOWING = [
  "ink-heading",
  "link",
  "accent-strong",
  "accent-soft",
  "button",
  "on-button",
  "line-button",
  "hover",
  "field",
  "line-field",
  "positive-soft",
  "caution-soft",
  "negative-soft",
  "progress",
  "track",
  "ribbon",
  "qr",
  "backdrop",
  "launcher",
  "badge",
] as const;

/** Every colour role of a card. */
export const COLOR_TOKENS = [...BASIC, ...FOLLOWING] as const;

/** A colour role that every preset has. */
export type BasicColor = (typeof BASIC)[number];
/** A colour role of a card. */
export type ColorToken = (typeof COLOR_TOKENS)[number];

/** Tokens that suit one scheme only: given for light, they do not hold in dark. */
export const SCHEME_TOKENS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "surface",
  "raised",
  "line",
  "ink",
  "muted",
  "faint",
  "ink-heading",
  "accent-soft",
  "button",
  "on-button",
  "line-button",
  "hover",
  "field",
  "line-field",
  "positive-soft",
  "caution-soft",
  "negative-soft",
  "track",
  "shadow",
]);

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
