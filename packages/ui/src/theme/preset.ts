import type { ColorToken } from "./tokens.js";

/** A look with its own character: every token has a value in both schemes. */
export interface Preset {
  /** Font, radius, padding and shadow, the same in both schemes. */
  readonly shape: Readonly<Record<string, string | number>>;
  readonly light: Readonly<Record<ColorToken, string>>;
  readonly dark: Readonly<Record<ColorToken, string>>;
}
