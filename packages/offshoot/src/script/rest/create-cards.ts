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
  show(card: string): unknown;
  /** Brings them all, for those that are added later. */
  bringAll(): Promise<void>;
}

/** Makes what brings the cards of a page. */
export function createCards(page: Page): Cards {
  const cards = new Map(Object.entries(CARDS).map(([name, load]) => [name, page.part<void>(load)]));
  return {
    show: (card) => cards.get(card)?.(),
    async bringAll() {
      await Promise.all(Array.from(cards.values(), (bring) => bring()));
      // From now on the browser itself sees to each of them.
      page.watching?.disconnect();
    },
  };
}
