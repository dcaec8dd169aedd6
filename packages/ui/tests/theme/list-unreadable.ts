import { readColor } from "../../src/theme/color.js";
import { contrastOf } from "../../src/theme/contrast.js";

/** Reads the variables of both schemes back from the CSS, as a browser would. */
export function readSchemes(css: string): Record<string, string>[] {
  return Array.from(css.matchAll(/\{([^}]*--surface[^}]*)\}/g), ([, body = ""]) =>
    Object.fromEntries(Array.from(body.matchAll(/--([\w-]+):([^;]*)/g), ([, name = "", value = ""]) => [name, value])),
  ).slice(0, 2);
}

const TEXT = ["ink", "muted", "faint", "positive", "caution", "negative", "ink-heading", "link"];
const GROUNDS = ["surface", "raised", "field", "accent-soft"];

/** Each pair of a text or control and what it stands on in some state of some card, with what it needs at least. */
const PAIRS: readonly (readonly [one: string, other: string, least: number])[] = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ...["positive", "caution", "negative"].map((state) => [state, `${state}-soft`, 4.5] as const),
  ...["accent", "focus"].flatMap((control) => GROUNDS.map((ground) => [control, ground, 3] as const)),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["on-button", "button", 4.5],
  ["on-button", "hover", 4.5],
  ["progress", "surface", 3],
  ["progress", "track", 3],
  ["on-ribbon", "ribbon", 4.5],
  ["on-launcher", "launcher", 4.5],
  ["badge", "surface", 3],
];

/** What a role is in a card whose theme does not declare it. */
const FALLBACKS: Readonly<Record<string, string>> = {
  field: "raised",
  "accent-soft": "raised",
  "positive-soft": "surface",
  "caution-soft": "surface",
  "negative-soft": "surface",
  "ink-heading": "ink",
  link: "muted",
  button: "surface",
  "on-button": "ink",
  hover: "line",
  progress: "accent",
  track: "line",
  ribbon: "caution",
  "on-ribbon": "surface",
  launcher: "accent",
  "on-launcher": "on-accent",
  badge: "positive",
};

/** Lists what somebody could not read or find in either scheme of a compiled theme. */
export function listUnreadable(css: string): string[] {
  return readSchemes(css).flatMap((scheme) => {
    const colorOf = (name: string) => {
      const color = readColor(scheme[name] ?? scheme[FALLBACKS[name] ?? ""]);
      if (!color) throw new Error(`${name} is not a colour`);
      return color;
    };
    const failures = PAIRS.map(([one, other, least]) => {
      const found = contrastOf(colorOf(one), colorOf(other));
      return found < least ? `${one} on ${other}: ${found}` : "";
    });
    const code = scheme.qr ? contrastOf(colorOf("qr"), [255, 255, 255, 1]) : 21;
    return [...failures, code < 7 ? `qr on white: ${code}` : ""].filter(Boolean);
  });
}
