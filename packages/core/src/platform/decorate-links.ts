import type { Unsubscribe } from "../unsubscribe.js";

const EVENTS = ["click", "auxclick"] as const;

/**
 * Sends a click on a link to another address, for just that navigation: the markup is as before in the next task, so that
 * nobody copies, drags or shares the changed address. Links in open shadow trees are seen too.
 *
 * It listens before the page does. Where the page takes the click over later, the address is put back all the same.
 */
export function decorateLinks(decorate: (url: string) => string): Unsubscribe {
  let restore = () => {};
  const onClick = (event: MouseEvent) => {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLAreaElement);
    // The right button opens a menu, whose "copy address" copies what the page wrote.
    if (!link || link.hasAttribute("download") || event.defaultPrevented || event.button > 1) return;
    const decorated = decorate(link.href);
    if (decorated === link.href) return;
    const own = link.getAttribute("href") ?? "";
    link.setAttribute("href", decorated);
    const putBack = () => {
      const isOurs = link.getAttribute("href") === decorated;
      if (isOurs) link.setAttribute("href", own);
      return isOurs;
    };
    restore = () => {
      // Another program has decorated it after us, and takes its part out first.
      if (!putBack()) setTimeout(putBack);
    };
    // A browser reads the address after the last listener, in this same task; a microtask would be too early.
    setTimeout(restore);
  };
  for (const type of EVENTS) addEventListener(type, onClick, true);
  return () => {
    for (const type of EVENTS) removeEventListener(type, onClick, true);
    restore();
  };
}
