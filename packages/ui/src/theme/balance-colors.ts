import { type Color, formatColor, mixColors } from "./color.js";
import type { ColorToken } from "./color-tokens.js";
import { BLACK, contrastOf, keepReadable, repairContrast, strongestOn, WHITE } from "./contrast.js";

/** Every role with its colour. */
export type Colors = Readonly<Record<ColorToken, Color>>;

/** What text needs against what it stands on, and what controls and the focus ring need. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const TEXT_CONTRAST = 4.5;
const CONTROL_CONTRAST = 3;
/** A camera needs more than an eye. */
const CODE_CONTRAST = 7;
/** How far a surface moves towards its text under the pointer. */
const HOVER_SHARE = 0.16;

const STATES = ["positive", "caution", "negative"] as const;

/** Colours of which the basic ones are there, and any of the others. */
export type SomeColors = Readonly<Partial<Record<ColorToken, Color>>>;

/**
 * Lays colours out so that every text and control can be read, and lets the roles that nobody gave a colour follow others.
 *
 * @param base Those of the preset; its basic ones at least.
 * @param given Those of the theme, which go before.
 * @param moved Is told of each colour that was given, or belongs to the preset, and had to move.
 */
export function balanceColors(
  base: SomeColors,
  given: SomeColors,
  isDark: boolean,
  moved: (name: ColorToken, to: Color) => void,
): Colors {
  const chosen: Partial<Record<ColorToken, Color>> = { ...base, ...given };
  const colors = {} as Record<ColorToken, Color>;
  // A translucent colour is judged, and drawn, as it looks on what lies below it.
  const lay = (name: ColorToken, below: Color, otherwise: () => Color, repair?: (color: Color) => Color) => {
    const own = chosen[name];
    const flat = own ? mixColors(below, own, own[3]) : otherwise();
    const color = repair?.(flat) ?? flat;
    if (own && formatColor(color) !== formatColor(flat)) moved(name, color);
    colors[name] = color;
    return color;
  };
  const copy = (name: ColorToken) => () => colors[name];

  const surface = lay("surface", isDark ? BLACK : WHITE, () => WHITE);
  const pole = strongestOn(surface);
  // Text stands on all of them, so none may leave the side of the surface.
  const stay = (ground: Color) => keepReadable(ground, surface, [pole], TEXT_CONTRAST);
  const raised = lay("raised", surface, copy("surface"), stay);
  const field = lay("field", surface, copy("raised"), stay);
  const soft = lay("accent-soft", surface, copy("raised"), stay);
  for (const state of STATES) lay(`${state}-soft`, surface, copy("surface"), stay);
  const grounds = [surface, raised, field, soft] as const;
  const asText = (...more: Color[]) => {
    return (color: Color) => repairContrast(color, [...grounds, ...more], TEXT_CONTRAST);
  };
  const asControl = (color: Color) => repairContrast(color, grounds, CONTROL_CONTRAST);

  const line = lay("line", surface, copy("surface"));
  lay("line-field", surface, copy("line"));
  lay("line-button", surface, copy("line"));
  const ink = lay("ink", surface, () => pole, asText());
  lay("ink-heading", surface, copy("ink"), asText());
  lay("muted", surface, copy("ink"), asText());
  lay("faint", surface, copy("muted"), asText());
  lay("link", surface, copy("muted"), asText());
  for (const state of STATES) lay(state, surface, copy("ink"), asText(colors[`${state}-soft`]));

  const accent = lay("accent", surface, copy("ink"), asControl);
  lay("focus", surface, copy("accent"), asControl);
  if (given.accent && !given["on-accent"]) chosen["on-accent"] = strongestOn(accent);
  const readable = (ground: Color) => (color: Color) => repairContrast(color, [ground], TEXT_CONTRAST);
  const onAccent = lay("on-accent", accent, () => strongestOn(accent), readable(accent));
  // Without one of its own, the pressed accent moves towards its text where that can still be read, else away from it.
  const moves = [onAccent, BLACK, WHITE].map((goal) => mixColors(accent, goal, HOVER_SHARE));
  if (given.accent && !given["accent-strong"]) delete chosen["accent-strong"];
  lay(
    "accent-strong",
    accent,
    () => moves.find((color) => contrastOf(color, onAccent) >= TEXT_CONTRAST) ?? accent,
    (color) => keepReadable(color, accent, [onAccent], TEXT_CONTRAST),
  );

  const button = lay("button", surface, copy("surface"));
  const isInkReadable = contrastOf(ink, button) >= TEXT_CONTRAST;
  const onButton = lay("on-button", button, () => (isInkReadable ? ink : strongestOn(button)), readable(button));
  lay(
    "hover",
    surface,
    () =>
      keepReadable(
        chosen.button ? mixColors(button, onButton, HOVER_SHARE / 2) : line,
        button,
        [onButton],
        TEXT_CONTRAST,
      ),
    (color) => keepReadable(color, button, [onButton], TEXT_CONTRAST),
  );

  // A strong line would hide what fills it.
  const isLineQuiet = contrastOf(accent, line) >= CONTROL_CONTRAST;
  const track = lay("track", surface, () => (isLineQuiet ? line : mixColors(surface, ink, 0.12)), stay);
  lay("progress", surface, copy("accent"), (color) => repairContrast(color, [surface, track], CONTROL_CONTRAST));

  lay("ribbon", surface, copy("caution"));
  lay("launcher", surface, copy("accent"));
  lay("badge", surface, copy("positive"), (color) => repairContrast(color, [surface], CONTROL_CONTRAST));
  lay(
    "qr",
    WHITE,
    () => BLACK,
    (color) => repairContrast(color, [WHITE], CODE_CONTRAST),
  );
  colors.backdrop = chosen.backdrop ?? [0, 0, 0, 0.45];
  return colors;
}
