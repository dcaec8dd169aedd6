import { CALM_CSS } from "./presets/calm-css.js";
import type { Theme } from "./read-tokens.js";

/** Gives the rules of a theme: at once where it is plain; else later, because presets and the compiler are fetched only by programs that ask for them. */
export function readTheme(theme: Theme, show: (css: string) => void): void {
  if (theme.preset === "calm" && !Object.keys({ ...theme.tokens, ...theme.dark })[0]) show(CALM_CSS);
  else
    import("./load-css.js")
      .then(({ loadCss }) => loadCss(theme))
      .then(show, () =>
        // Without the compiler nothing of the theme is believed.
        show(CALM_CSS),
      );
}
