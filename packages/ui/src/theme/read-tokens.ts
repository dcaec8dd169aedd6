import type { ThemeDocument } from "@offshoot/core";
import type { Color } from "./color.js";
import { type ColorToken, isColorToken, readColors, SCHEME_TOKENS } from "./color-tokens.js";
import { isShapeToken, SHAPE_READERS } from "./shape-tokens.js";

/** What a theme says; whatever else comes from JSON is survived. */
export type Theme = Omit<ThemeDocument, "preset"> & {
  /** @default calm; so it is where the name is not known */
  readonly preset?: string;
};

/** One value of a theme that could not be used as it was written. */
export interface Repair {
  /** Where it stands: `tokens.accent` or `dark.accent`. */
  readonly path: string;
  /** `unknown`: no such token. `unsafe`: not in the grammar of the token. `contrast`: too close to what it stands on. */
  readonly reason: "unknown" | "unsafe" | "contrast";
  /** What was written; a default that had to follow other values is shown as the default. */
  readonly came: unknown;
  /** What is used instead, or `null` when the value was dropped. */
  readonly used: string | null;
}

/** The good values of a theme for one scheme. */
export interface SchemeTokens {
  readonly colors: Readonly<Partial<Record<ColorToken, Color>>>;
  /** As they were written. */
  readonly shape: Readonly<Record<string, unknown>>;
  /** Tells where a token of this scheme was written. */
  readonly groupOf: (name: string) => "tokens" | "dark";
}

type Tokens = Readonly<Record<string, unknown>>;

function asTokens(value: unknown): Tokens {
  return typeof value === "object" && value !== null ? (value as Tokens) : {};
}

const readShape = (tokens: Tokens) =>
  Object.fromEntries(
    Object.entries(tokens).filter(([name, value]) => isShapeToken(name) && SHAPE_READERS[name]?.(value) != null),
  );

/** Lists the values that no token takes. */
export function refuseTokens(theme: Theme): Repair[] {
  return (["tokens", "dark"] as const).flatMap((group) =>
    Object.entries(asTokens(theme[group])).flatMap(([name, came]): Repair[] => {
      const path = `${group}.${name}`;
      const one = { [name]: came };
      if (!isColorToken(name) && !isShapeToken(name)) return [{ path, reason: "unknown", came, used: null }];
      const isGood = Object.keys({ ...readColors(one), ...readShape(one) }).length > 0;
      return isGood ? [] : [{ path, reason: "unsafe", came, used: null }];
    }),
  );
}

/**
 * Reads the tokens of a theme for one scheme.
 *
 * Where the scheme is `auto`, neutral colours in `tokens` belong to the light scheme; everything else holds in both until `dark` says otherwise.
 */
export function readTokens(theme: Theme, scheme: "light" | "dark"): SchemeTokens {
  const shared = asTokens(theme.tokens);
  const isFixed = scheme === "light" || theme.scheme === "dark";
  const holding = Object.fromEntries(Object.entries(shared).filter(([name]) => isFixed || !SCHEME_TOKENS.has(name)));
  const own = scheme === "dark" ? asTokens(theme.dark) : {};
  const ownColors = readColors(own);
  const ownShape = readShape(own);
  return {
    colors: { ...readColors(holding), ...ownColors },
    shape: { ...readShape(holding), ...ownShape },
    groupOf: (name) =>
      scheme === "dark" && (Object.hasOwn(ownColors, name) || !Object.hasOwn(holding, name)) ? "dark" : "tokens",
  };
}
