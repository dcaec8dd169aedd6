import { CALM_CSS } from "./presets/calm-css.js";
import type { Theme } from "./read-tokens.js";

/** The ready-made rules of each preset but the default. */
const READY: Readonly<Record<string, () => Promise<string>>> = {
  crisp: async () => (await import("./presets/crisp-css.js")).CRISP_CSS,
  playful: async () => (await import("./presets/playful-css.js")).PLAYFUL_CSS,
  editorial: async () => (await import("./presets/editorial-css.js")).EDITORIAL_CSS,
  midnight: async () => (await import("./presets/midnight-css.js")).MIDNIGHT_CSS,
  native: async () => (await import("./presets/native-css.js")).NATIVE_CSS,
};

/** Fetches the rules of a theme: those of its preset as they are, or compiled with its own tokens. */
export async function loadCss(theme: Theme): Promise<string> {
  const { preset = "calm", tokens, dark } = theme;
  const isPlain = Object.keys({ ...tokens, ...dark }).length === 0;
  if (!isPlain) return (await (await import("./load-theme.js")).loadTheme(theme)).css;
  return Object.hasOwn(READY, preset) ? ((await READY[preset]?.()) ?? CALM_CSS) : CALM_CSS;
}
