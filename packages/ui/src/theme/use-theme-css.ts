import type { ThemeDocument } from "@offshoot/core";
import { useLayoutEffect, useState } from "preact/hooks";
import { CALM_CSS } from "./calm-css.js";

const isPlain = (theme: ThemeDocument | undefined) => Object.keys({ ...theme?.tokens, ...theme?.dark }).length === 0;

/** Gives the rules of a theme, or `null` while they are on their way: the compiler is fetched only by programs that have values to compile. */
export function useThemeCss(theme: ThemeDocument | undefined): string | null {
  const [compiled, setCompiled] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!theme || isPlain(theme)) return undefined;
    let isCurrent = true;
    const show = (css: string) => void (isCurrent && setCompiled(css));
    import("./compile-theme.js").then(
      ({ compileTheme }) => show(compileTheme(theme).css),
      // Without the compiler nothing of the theme is believed.
      () => show(CALM_CSS),
    );
    return () => {
      isCurrent = false;
    };
  }, [theme]);
  return isPlain(theme) ? CALM_CSS : compiled;
}
