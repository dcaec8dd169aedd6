import type { Referral, Unsubscribe } from "@offshoot/core";
import * as ui from "../src/index.js";

type Mount = (target: Element, referral: Referral) => Unsubscribe;

/** How each card is mounted, by the card's name: every `mountX` that the package exports. */
export const MOUNTS: Readonly<Record<string, Mount>> = Object.fromEntries(
  Object.entries(ui).flatMap(([name, value]) =>
    /^mount[A-Z]/.test(name) ? [[name.slice("mount".length).toLowerCase(), value as Mount]] : [],
  ),
);

/** Names of all cards. */
export const CARDS = Object.keys(MOUNTS);

/** Mounts a card into a box of its own in the page; the returned function removes both. */
export function mountInBox(card: string, referral: Referral): Unsubscribe {
  const box = document.createElement("div");
  box.className = "box";
  box.dataset.card = card;
  document.querySelector("main")?.append(box);
  const stop = MOUNTS[card]?.(box, referral);
  if (!stop) throw new Error(`No card "${card}".`);
  return () => {
    stop();
    if (box.childElementCount > 0) throw new Error(`The ${card} card left something behind.`);
    box.remove();
    referral.destroy();
  };
}
