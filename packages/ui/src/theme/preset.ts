import type { BasicColor, ColorToken } from "./color-tokens.js";

/**
 * A colour of a preset: itself, or a mix that follows the accent of the program: `["#ffffff", 0.06]` is white with 6 % of the accent.
 */
export type PresetColor = string | readonly [ground: string, accent: number];

/** The colours of one scheme. */
export type Palette = Readonly<Record<BasicColor, PresetColor>> & Readonly<Partial<Record<ColorToken, PresetColor>>>;

/** A look with its own character, in both schemes. */
export interface Preset {
  /** Fonts, sizes and corners, the same in both schemes. */
  readonly shape: Readonly<Record<string, string | number>>;
  readonly light: Palette;
  readonly dark: Palette;
  /**
   * What stands in the style sheet for a colour of both schemes as long as a theme has no colours of its own. Only a preset can name
   * colours of the system: what they are is not known, so the palettes say what they are taken for.
   */
  readonly system?: Readonly<Partial<Record<ColorToken, string>>>;
}
