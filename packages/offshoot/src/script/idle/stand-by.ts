import type { Page } from "../page.js";
import { isKnownVisitor } from "./known-visitor.js";

type Window2026 = Window & { readonly navigation?: EventTarget & { readonly currentEntry?: object | null } };

/** A tag with something to do for itself: somebody is signed in, or a developer is looking. */
const BUSY_TAG = "script[data-program]:is([data-advocate-id],[data-debug])";

/** A welcome has nothing to say to whoever has followed no referral. */
const UNKNOWN = ":not(:defined):not(offshoot-welcome:not([preview]))";

/** Tells whether the page has an element of ours that shows something to anybody, however far from the screen. */
const hasCard = (): boolean =>
  [...document.querySelectorAll(UNKNOWN)].some(({ localName }) => localName.startsWith("offshoot-"));

/**
 * Stands by on a page that has asked for nothing, and brings everything as soon as there is something to do: at once for somebody who is
 * known, else when a card is added, when the address becomes one that may carry a referral, and when the visitor turns to a field or
 * a button, because what they report next may have to outlive the page.
 */
export async function start(page: Page): Promise<void> {
  const { navigation } = window as Window2026;
  // Only the Navigation API tells of an address that changes without a page load, and never in a frame without an origin.
  const isUntold = !navigation?.currentEntry;
  if (isUntold || document.querySelector(BUSY_TAG) || hasCard() || (await isKnownVisitor(page.script.dataset)))
    return page.serve();

  navigation.addEventListener("currententrychange", () => {
    // Once the program has started core takes each arrival by itself.
    if (page.answering || !/=|\/r\//.test(location.href)) return;
    page.landing = location.href;
    page.serve();
  });
  const added = new MutationObserver(() => {
    if (!hasCard()) return;
    added.disconnect();
    page.serve();
  });
  added.observe(document, { childList: true, subtree: true });
  addEventListener("focusin", () => page.serve(), { once: true });
}
