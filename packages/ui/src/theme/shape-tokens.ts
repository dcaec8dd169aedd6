/** What is safe to stand in a style sheet; `null` refuses. */
type Read = (value: unknown) => string | null;

const GENERIC_FONTS =
  /^(serif|sans-serif|monospace|cursive|system-ui|ui-(serif|sans-serif|monospace|rounded)|-apple-system)$/;
const SHADOWS: Readonly<Record<string, string>> = {
  none: "none",
  soft: "0 1px 2px rgb(0 0 0/.06),0 12px 32px rgb(0 0 0/.1)",
  strong: "0 2px 4px rgb(0 0 0/.1),0 20px 48px rgb(0 0 0/.18)",
};

const number =
  (low: number, high: number, unit: string, scale = 1): Read =>
  (value) =>
    typeof value === "number" && value >= low && value <= high ? Number((value / scale).toFixed(4)) + unit : null;

const choice =
  (words: Readonly<Record<string, string>>): Read =>
  (value) =>
    typeof value === "string" && Object.hasOwn(words, value) ? (words[value] ?? null) : null;

/** Rebuilds a font list from its names, so that nothing but names and commas can be in it. */
function font(value: unknown): string | null {
  if (value === "inherit") return value;
  if (typeof value !== "string" || value.length > 200) return null;
  const names = value.split(",").map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"));
  if (!names.every((name) => /^[\p{L}\p{N}_-][\p{L}\p{N} _-]{0,59}$/u.test(name))) return null;
  return names.map((name) => (GENERIC_FONTS.test(name) ? name : `"${name}"`)).join();
}

/** Lengths are given in pixels at the reader's usual text size, corners and borders in pixels. */
const em = (low: number, high: number) => number(low, high, "em", 16);
const corner = number(0, 40, "px");

/** What is generous on a wide card leaves a narrow one its room. */
function padding(value: unknown): string | null {
  const length = em(12, 40)(value);
  return length && Number(value) > 24 ? `min(${length},7.5cqi)` : length;
}

/** Reads every token that is not a colour. */
export const SHAPE_READERS: Readonly<Record<string, Read>> = {
  font,
  "font-heading": font,
  "font-size": em(14, 20),
  "size-heading": em(18, 40),
  "size-amount": em(24, 56),
  "line-height": number(1.3, 1.8, ""),
  "tracking-heading": number(-0.05, 0.1, "em"),
  "weight-heading": number(300, 800, ""),
  "weight-control": number(400, 800, ""),
  radius: corner,
  "radius-control": corner,
  "radius-chip": corner,
  "radius-sheet": corner,
  "border-width": number(0, 4, "px"),
  padding,
  gap: em(4, 24),
  "control-height": em(44, 64),
  shadow: choice(SHADOWS),
  motion: number(0, 3, ""),
  "icon-stroke": number(1, 2.5, ""),
  "channel-style": choice({ neutral: "neutral", brand: "brand" }),
};

/** Tells whether a token is known and no colour. */
export function isShapeToken(name: string): boolean {
  return Object.hasOwn(SHAPE_READERS, name);
}
