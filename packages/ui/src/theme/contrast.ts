import { type Color, mixColors } from "./color.js";

/** The darkest colour there is. */
export const BLACK: Color = [0, 0, 0, 1];
/** The lightest colour there is. */
export const WHITE: Color = [255, 255, 255, 1];

/** How much light each of the 256 steps of a channel gives. */
const LIGHT: readonly number[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, step) => {
  const part = step / 255;
  return part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92;
});

function luminance([red, green, blue]: Color): number {
  return 0.2126 * (LIGHT[red] ?? 0) + 0.7152 * (LIGHT[green] ?? 0) + 0.0722 * (LIGHT[blue] ?? 0);
}

/**
 * Tells the contrast of two opaque colours, from 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Picks black or white, whichever stands out more; against any colour that is at least 4.58. */
export function strongestOn(background: Color): Color {
  return contrastOf(BLACK, background) > contrastOf(WHITE, background) ? BLACK : WHITE;
}

/** Moves a colour towards a goal in small steps until it is good; the goal itself is. */
function moveUntil(color: Color, goal: Color, isGood: (candidate: Color) => boolean): Color {
  for (let step = 0; step < 50; step += 1) {
    const candidate = mixColors(color, goal, step / 50);
    if (isGood(candidate)) return candidate;
  }
  return goal;
}

/**
 * Moves a colour towards black or white until it reaches `least` against every background, as little as needed.
 *
 * @param backgrounds The first decides the direction; the others must be close to it.
 */
export function repairContrast(color: Color, backgrounds: readonly [Color, ...Color[]], least: number): Color {
  return moveUntil(color, strongestOn(backgrounds[0]), (candidate) =>
    backgrounds.every((background) => contrastOf(candidate, background) >= least),
  );
}

/** Moves a ground towards another, on which the texts can be read, until they reach `least` on it too. */
export function keepReadable(ground: Color, safe: Color, texts: readonly Color[], least: number): Color {
  return moveUntil(ground, safe, (candidate) => texts.every((text) => contrastOf(text, candidate) >= least));
}
