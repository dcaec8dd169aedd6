import type { Referral, Unsubscribe } from "@offshoot/core";
import * as ui from "@offshoot/ui";

type Mount = (target: Element, referral: Referral) => Unsubscribe;

/** How each card is mounted, by the card's name: every `mountX` of the package, so that a new card is here by itself. */
export const MOUNTS: Readonly<Record<string, Mount>> = Object.fromEntries(
  Object.entries(ui).flatMap(([name, value]) =>
    /^mount[A-Z]/.test(name) ? [[name.slice("mount".length).toLowerCase(), value as Mount]] : [],
  ),
);

const ORDER = ["invite", "reward", "welcome", "code", "launcher", "question"];
const rankOf = (card: string) => (ORDER.includes(card) ? ORDER.indexOf(card) : ORDER.length);

/** Names of all cards, in the order in which people meet them. */
export const CARDS = Object.keys(MOUNTS).sort((a, b) => rankOf(a) - rankOf(b));
