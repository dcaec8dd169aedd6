import { type Color, mixColors } from "./color.js";

/** The darkest colour there is. */
export const BLACK: Color = [0, 0, 0, 1];
/** The lightest colour there is. */
export const WHITE: Color = [255, 255, 255, 1];

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.slice(0, 3).map((value) => {
    const part = value / 255;
    return part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Tells the contrast of two opaque colours, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Picks black or white, whichever stands out more; against any colour that is at least 4.58. */
export function strongestOn(background: Color): Color {
  return contrastOf(BLACK, background) > contrastOf(WHITE, background) ? BLACK : WHITE;
}

/**
 * Moves a colour towards black or white until it reaches `least` against every background, as little as needed.
 *
 * @param backgrounds The first decides the direction; the others must be close to it.
 */
export function repairContrast(color: Color, backgrounds: readonly [Color, ...Color[]], least: number): Color {
  const goal = strongestOn(backgrounds[0]);
  for (let step = 0; step < 50; step += 1) {
    const candidate = mixColors(color, goal, step / 50);
    if (backgrounds.every((background) => contrastOf(candidate, background) >= least)) return candidate;
  }
  return goal;
}
