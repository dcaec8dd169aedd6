import fc from "fast-check";
import { COLOR_TOKENS } from "../../src/theme/color-tokens.js";
import { SHAPE_READERS } from "../../src/theme/shape-tokens.js";

const byte = fc.integer({ min: 0, max: 255 });
const hex = (parts: readonly number[]) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** Any colour in any notation, translucent ones among them. */
export const anyColor = fc.oneof(
  fc.tuple(byte, byte, byte).map(hex),
  fc.tuple(byte, byte, byte, byte).map(hex),
  fc.tuple(byte, byte, byte, fc.integer({ min: 0, max: 100 })).map(([r, g, b, a]) => `rgb(${r} ${g} ${b} / ${a}%)`),
  fc
    .tuple(fc.integer({ min: -720, max: 720 }), fc.nat(100), fc.nat(100))
    .map(([h, s, l]) => `hsl(${h}deg ${s}% ${l}%)`),
  fc.tuple(fc.nat(100), fc.nat(40), fc.nat(360)).map(([l, c, h]) => `oklch(${l}% ${c / 100} ${h})`),
);

/** Any colours for any roles. */
export const anyColors = fc.dictionary(fc.constantFrom(...COLOR_TOKENS), anyColor);

/** What must never reach a style sheet. */
export const HOSTILE = [
  "url(//evil.example/x)",
  "red;}*{display:none",
  "</style><script>alert(1)</script>",
  "@import 'x'",
  "expression(alert(1))",
  "javascript:alert(1)",
  "image-set('x' 1x)",
  "var(--x)",
  "env(x)",
  "\\75rl(x)",
  "/*",
  "a\nb",
  "Canvas",
  "AccentColor",
  "\u202Egnp.exe",
];

/** Values of every kind that is not one a token takes. */
export const anyHostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.tuple(anyColor, fc.oneof(fc.string(), fc.constantFrom(...HOSTILE))).map((parts) => parts.join("")),
  fc.double(),
  fc.anything(),
);

/** Names of tokens, and others that mean harm. */
export const anyName = fc.constantFrom<string>(
  ...COLOR_TOKENS,
  ...Object.keys(SHAPE_READERS),
  "__proto__",
  "constructor",
  "toString",
  "x}",
  "x".repeat(10_000),
);
