import { type CompiledTheme, compileTheme } from "./compile-theme.js";
import type { Preset } from "./preset.js";
import { calm } from "./presets/calm.js";
import { readTokens, type Theme } from "./read-tokens.js";

/** Every preset but the default. */
const PRESETS: Readonly<Record<string, () => Promise<Preset>>> = {
  crisp: async () => (await import("./presets/crisp.js")).crisp,
  playful: async () => (await import("./presets/playful.js")).playful,
  editorial: async () => (await import("./presets/editorial.js")).editorial,
  midnight: async () => (await import("./presets/midnight.js")).midnight,
  native: async () => (await import("./presets/native.js")).native,
};

/**
 * Compiles a theme as the cards do: fetches the preset that it names, and the colours of brands where its channels wear them.
 *
 * @throws What `import()` throws, when a preset cannot be fetched.
 *
 * @example
 * const { css, repairs } = await loadTheme({ preset: "editorial", tokens: { accent: "#7a2e1f" } });
 */
export async function loadTheme(theme: Theme = {}): Promise<CompiledTheme> {
  const { preset = "calm" } = theme;
  const isBranded = readTokens(theme, "light").shape["channel-style"] === "brand";
  const [look = calm, brands] = await Promise.all([
    Object.hasOwn(PRESETS, preset) ? PRESETS[preset]?.() : calm,
    isBranded ? import("./brand-colors.js") : undefined,
  ]);
  return compileTheme(theme, look, brands?.brandRules);
}
