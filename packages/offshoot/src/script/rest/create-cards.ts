import type { Page } from "../page.js";

/** Every card, by the end of its element's name. */
const CARDS = {
  invite: () => import("../cards/invite.js"),
  reward: () => import("../cards/reward.js"),
  welcome: () => import("../cards/welcome.js"),
  code: () => import("../cards/code.js"),
  launcher: () => import("../cards/launcher.js"),
  question: () => import("../cards/question.js"),
};

/** Brings the cards of a page. */
export interface Cards {
  /** Brings one of them, by the end of its element's name. */
  show(card: string): void;
  /** Brings those that are on the page, however far from the screen, and from now on each that is added; no other is ever fetched. */
  bringFar(): void;
}

/** Makes what brings the cards of a page. */
export function createCards(page: Page): Cards {
  const cards = new Map(Object.entries(CARDS).map(([name, load]) => [name, page.part<void>(load)]));
  // Why one did not come is in the console already.
  const show = (card: string) =>
    void cards
      .get(card)?.()
      .catch(() => {});
  let isLooking = false;

  function look(): void {
    isLooking = false;
    for (const card of cards.keys()) if (document.querySelector(`offshoot-${card}`)) show(card);
  }
  /** Once a frame at most: a page may change all the time. */
  function lookSoon(): void {
    if (isLooking) return;
    isLooking = true;
    requestAnimationFrame(look);
  }
  return {
    show,
    bringFar() {
      page.watching?.disconnect();
      look();
      new MutationObserver(lookSoon).observe(document, { childList: true, subtree: true });
    },
  };
}
