interface TokenRule {
  /** Completes "expected …". */
  readonly expected: string;
  /** Tells whether a value can be of the kind that the token needs; the UI package reads it in full. */
  readonly isGood: (value: unknown) => boolean;
}

const isText = (value: unknown) => typeof value === "string";

const within = (low: number, high: number): TokenRule => ({
  expected: `a number from ${low} to ${high}`,
  isGood: (value) => typeof value === "number" && value >= low && value <= high,
});

const oneOf = (...words: readonly string[]): TokenRule => ({
  expected: `one of ${words.join(", ")}`,
  isGood: (value) => words.some((word) => word === value),
});

const FONT_NAME = /^(["']?)[\p{L}\p{N}_-][\p{L}\p{N} _-]{0,59}\1$/u;

const FONT: TokenRule = {
  expected: "a list of fonts such as Georgia, serif",
  isGood: (value) => isText(value) && `${value}`.split(",").every((name) => FONT_NAME.test(name.trim())),
};

const COLOR: TokenRule = {
  expected: 'a colour in hex, rgb(), hsl() or oklch(), such as "#5b3df5"',
  isGood: (value) => isText(value) && /^(#[\da-f]{3,8}|(rgb|hsl|oklch)a?\(.*\))$/i.test(value as string),
};

/** The tokens of the theme that are no colours. */
const SHAPES: Readonly<Record<string, TokenRule>> = {
  font: FONT,
  "font-heading": FONT,
  "font-size": within(14, 20),
  "size-heading": within(18, 40),
  "size-amount": within(24, 56),
  "line-height": within(1.3, 1.8),
  "tracking-heading": within(-0.05, 0.1),
  "weight-heading": within(300, 800),
  "weight-control": within(400, 800),
  radius: within(0, 40),
  "radius-control": within(0, 40),
  "radius-chip": within(0, 40),
  "radius-sheet": within(0, 40),
  "border-width": within(0, 4),
  padding: within(12, 40),
  gap: within(4, 24),
  "control-height": within(44, 64),
  shadow: oneOf("none", "soft", "strong"),
  motion: within(0, 3),
  "icon-stroke": within(1, 2.5),
  "channel-style": oneOf("neutral", "brand"),
};

/** What may stand at a token that is known. */
export function tokenRule(name: string): TokenRule {
  return (Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined) ?? COLOR;
}
