import type { ThemeDocument } from "@offshoot/core";
import { CALM_CSS } from "./calm-css.js";

/** Gives the rules of a theme: at once where it is plain; else later, because the compiler is fetched only by programs that have values to compile. */
export function readTheme(theme: ThemeDocument, show: (css: string) => void): void {
  if (Object.keys({ ...theme.tokens, ...theme.dark }).length === 0) show(CALM_CSS);
  else
    import("./compile-theme.js").then(
      ({ compileTheme }) => show(compileTheme(theme).css),
      // Without the compiler nothing of the theme is believed.
      () => show(CALM_CSS),
    );
}
