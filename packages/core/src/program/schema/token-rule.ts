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

const FONT: TokenRule = { expected: "a list of fonts such as Georgia, serif", isGood: isText };

const COLOR: TokenRule = {
  expected: 'a colour in hex, rgb(), hsl() or oklch(), such as "#5b3df5"',
  isGood: (value) => isText(value) && /^(#[\da-f]{3,8}|(rgb|hsl|oklch)a?\(.*\))$/i.test(value as string),
};

/** The tokens of the theme that are no colours. */
const SHAPES: Readonly<Record<string, TokenRule>> = {
  font: FONT,
  "font-heading": FONT,
  "weight-heading": within(300, 800),
  radius: within(0, 40),
  "radius-control": within(0, 40),
  padding: within(12, 40),
  shadow: {
    expected: "one of none, soft, strong",
    isGood: (value) => isText(value) && /^(none|soft|strong)$/.test(value as string),
  },
};

/** What may stand at a token that is known. */
export function tokenRule(name: string): TokenRule {
  return (Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined) ?? COLOR;
}
