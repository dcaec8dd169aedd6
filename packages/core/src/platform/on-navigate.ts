import type { Unsubscribe } from "../unsubscribe.js";
import { listen } from "./listen.js";
import { attempt } from "./safe-store.js";

type Window2026 = Window & { readonly navigation?: EventTarget & { readonly currentEntry?: object | null } };

/**
 * Calls back after the address has changed without a page load: by the Navigation API where there is one, else by events and a
 * reversible patch of `history`, which is fetched only there. What the listener throws never reaches the page.
 */
export function onNavigate(listener: () => void): Unsubscribe {
  const run = () => void attempt(listener);
  const { navigation } = window as Window2026;
  // There is no entry, and never an event, in a frame without an origin.
  // https://html.spec.whatwg.org/multipage/nav-history-apis.html#has-entries-and-events-disabled
  if (navigation?.currentEntry) return listen(navigation, ["currententrychange"], run);
  const stops = [listen(window, ["popstate", "hashchange"], run)];
  const address = location.href;
  let isOver = false;
  import("./patch-history.js").then(
    ({ patchHistory }) => {
      if (isOver) return;
      stops.push(patchHistory(history, run));
      // A router may have moved while the patch was on its way.
      if (location.href !== address) run();
    },
    // Without it the visitor's own steps back and forward are still seen.
    () => {},
  );
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
