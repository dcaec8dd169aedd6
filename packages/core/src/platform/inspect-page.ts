import { navigationEntry } from "./page-signals.js";
import type { PageFacts } from "./platform.js";

/** Our script under any folder of any host; chunks have more in their names. */
const SCRIPT = /\/offshoot(\.iife)?\.js([?#]|$)/;

/** Looks at how the page was opened and what it loads. */
export function inspectPage(): PageFacts {
  const tags = document.querySelectorAll<HTMLScriptElement>("script[data-program][src]");
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const others = new Set(loaded.filter((name) => SCRIPT.test(name)));
  const scripts = Array.from(tags, ({ src }) => src);
  for (const src of scripts) others.delete(src);
  const entry = navigationEntry();
  return {
    openedAt: entry?.name ?? location.href,
    redirects: entry?.redirectCount ?? 0,
    scripts: [...scripts, ...others],
    hasLocks: !!navigator.locks,
  };
}
