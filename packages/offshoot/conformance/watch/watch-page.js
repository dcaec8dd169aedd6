import { watchClipboard } from "./watch-clipboard.js";
import { watchListeners } from "./watch-listeners.js";
import { watchRequests } from "./watch-requests.js";
import { blockStorage, watchStorage } from "./watch-storage.js";
import { watchTimers } from "./watch-timers.js";

/**
 * Watches a page from before its first other script on.
 *
 * @param {Window} win The page under test.
 * @param {{ backend: object, storage: "open" | "blocked" }} options
 */
export function watchPage(win, { backend, storage }) {
  const violations = [];
  const errors = [];
  const warnings = [];
  const hear = (target, type, note) => target.addEventListener(type, note);
  hear(win.document, "securitypolicyviolation", (event) =>
    violations.push(`${event.violatedDirective} by ${event.blockedURI}`),
  );
  hear(win, "error", (event) => errors.push(event.message));
  hear(win, "unhandledrejection", (event) => errors.push(String(event.reason?.message ?? event.reason)));
  const { warn } = win.console;
  win.console.warn = (...given) => {
    warnings.push(given.join(" "));
    warn.apply(win.console, given);
  };
  const watch = {
    violations,
    errors,
    warnings,
    writes: watchStorage(win),
    requests: watchRequests(win, backend),
    copied: watchClipboard(win),
    timers: watchTimers(win),
    listeners: watchListeners(win),
  };
  if (storage === "blocked") blockStorage(win);
  return watch;
}
