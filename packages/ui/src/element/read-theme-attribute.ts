import type { Theme } from "../theme/read-tokens.js";

const PRESET = /^[a-z][a-z-]*$/;
const SCHEMES: readonly unknown[] = ["auto", "light", "dark"];

type Parts = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts what an element says of its theme over what the program says; a value that no token takes is refused later on. */
function merge(theme: Theme, { preset, scheme, tokens, dark }: Parts): Theme {
  return {
    ...theme,
    ...(typeof preset === "string" && { preset }),
    ...(SCHEMES.includes(scheme) && { scheme: scheme as NonNullable<Theme["scheme"]> }),
    ...(isRecord(tokens) && { tokens: { ...theme.tokens, ...tokens } }),
    ...(isRecord(dark) && { dark: { ...theme.dark, ...dark } }),
  } as Theme;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the `theme` of an element: the name of a preset, tokens as JSON, or a whole theme as the program document has it.
 *
 * @returns What puts it over a program's theme; `null` for what is none of these.
 */
export function readThemeAttribute(text: string): ((theme: Theme) => Theme) | null {
  const written = text.trim();
  if (PRESET.test(written)) return (theme) => merge(theme, { preset: written });
  const value = parse(written);
  if (!isRecord(value)) return null;
  const isWhole = ["preset", "scheme", "tokens", "dark"].some((key) => Object.hasOwn(value, key));
  return (theme) => merge(theme, isWhole ? value : { tokens: value });
}
