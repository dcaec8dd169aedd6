import type { Page } from "../page.js";
import { isKnownVisitor } from "./known-visitor.js";

type Window2026 = Window & { readonly navigation?: EventTarget & { readonly currentEntry?: object | null } };

/** A tag with something to do for itself: somebody is signed in, or a developer is looking. */
const BUSY_TAG = 'script[data-program]:is([data-debug],[data-advocate-id]:not([data-advocate-id=""]))';

/** Addresses that may carry a referral: those that the loader takes, and the one of a former product that has neither. */
const MAY_CARRY = /=|\/r\/|#_r_/;

/** What somebody turns to before they do something that is worth a report. */
const CONTROLS = "button,input,select,textarea,[role=button]";

/** Elements that nobody has registered yet. A welcome says nothing to whoever has followed no referral; a preview of it does. */
const SAYING = ":not(:defined):not(offshoot-welcome:not([preview]))";

/** Lists the cards among elements, by the ends of their names. */
const cardsAmong = (selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].flatMap(({ localName }) => /^offshoot-(.+)/.exec(localName)?.[1] ?? []);

/**
 * Stands by on a page that has asked for nothing, and brings everything as soon as there is something to do: at once for somebody who is
 * known, else when a card is added, when the address becomes one that may carry a referral, and when the visitor turns to a field or
 * a button, because what they report next may have to outlive the page.
 */
export async function start(page: Page): Promise<void> {
  const { navigation } = window as Window2026;
  const standing = new AbortController();
  const { signal } = standing;
  const isLoaded = () => document.readyState === "complete";

  function serve(waiting = "offshoot-welcome"): void {
    if (signal.aborted) return;
    standing.abort();
    added.disconnect();
    page.serve();
    const cards = new Set(cardsAmong(waiting));
    page.rest().then(
      ({ show }) => cards.forEach(show),
      () => {},
    );
  }
  function look(waiting?: string): void {
    if (signal.aborted) return;
    const isArrival = [page.landing, location.href].some((address) => MAY_CARRY.test(address));
    // Once the program has started core takes each arrival by itself.
    if (isArrival && !page.answering && !MAY_CARRY.test(page.landing)) page.landing = location.href;
    if (isArrival || page.answering || cardsAmong(SAYING).length > 0) serve(waiting);
    else if (isLoaded()) page.watching?.disconnect();
  }
  let isLooking = false;
  /** Once a frame at most: a page may change all the time. */
  const added = new MutationObserver(() => {
    if (isLooking) return;
    isLooking = true;
    requestAnimationFrame(() => {
      isLooking = false;
      // What was there from the beginning comes in its turn, as on any page; what is added to a page that has long been loaded, at once.
      look(isLoaded() ? ":not(:defined)" : undefined);
    });
  });
  const turn = (event: Event) => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(CONTROLS)) serve();
  };

  added.observe(document, { childList: true, subtree: true });
  for (const type of ["pointerover", "pointerdown", "focusin"])
    addEventListener(type, turn, { capture: true, passive: true, signal });
  navigation?.addEventListener("currententrychange", () => look(), { signal });
  look();
  // Only the Navigation API tells of an address that changes without a page load, and never in a frame without an origin.
  const isUntold = !navigation?.currentEntry;
  const isBusy = page.script.matches(BUSY_TAG) || document.querySelector(BUSY_TAG);
  if (isUntold || isBusy || document.activeElement?.matches(CONTROLS) || (await isKnownVisitor(page.script.dataset)))
    serve();
}
