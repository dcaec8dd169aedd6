import type { SchemeTokens } from "./read-tokens.js";
import { SHAPE_READERS } from "./shape-tokens.js";
import { COMPANIONS, ROOT_PROPERTIES } from "./token-rules.js";

/** What a token is that comes with another, as it would be written. */
const UNSAID: Readonly<Record<string, unknown>> = { "control-height": 44 };

/** The declarations of everything that is no colour. */
export interface DeclaredShape {
  readonly light: string;
  /** What is different there. */
  readonly dark: string;
  readonly names: readonly string[];
  readonly isBranded: boolean;
}

/** Writes fonts, sizes and corners: those of the preset, those of the theme before them, and in the dark what differs. A shadow is none there. */
export function declareShape(
  preset: Readonly<Record<string, unknown>>,
  tokens: { readonly light: SchemeTokens; readonly dark: SchemeTokens },
): DeclaredShape {
  const light: Record<string, unknown> = { ...preset, ...tokens.light.shape };
  const dark: Record<string, unknown> = { ...preset, shadow: "none", ...tokens.dark.shape };
  const chosen = Object.keys({ ...light, ...dark });
  const names = [...new Set([...chosen, ...chosen.flatMap((name) => COMPANIONS[name] ?? [])])];
  const read = (values: Readonly<Record<string, unknown>>, name: string) =>
    SHAPE_READERS[name]?.(values[name] ?? UNSAID[name]) ?? null;
  const declare = (values: Readonly<Record<string, unknown>>, isSaid: (name: string) => boolean) =>
    names
      .filter((name) => name !== "channel-style" && isSaid(name))
      .map((name) => `${ROOT_PROPERTIES[name] ?? `--${name}`}:${read(values, name)};`)
      .join("");
  return {
    light: declare(light, (name) => read(light, name) !== null),
    dark: declare(dark, (name) => read(dark, name) !== null && read(dark, name) !== read(light, name)),
    names,
    isBranded: light["channel-style"] === "brand",
  };
}
