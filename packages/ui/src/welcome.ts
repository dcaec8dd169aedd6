import type { Referral, Unsubscribe } from "@offshoot/core";
import { type DefineOptions, defineCard } from "./card/define-card.js";
import { mountCard } from "./card/mount-card.js";
import { welcomeCard } from "./welcome/welcome-card.js";

export { WelcomeCard } from "./welcome/welcome-card.js";

/** Registers `<offshoot-welcome>`. */
export function defineWelcome(options?: DefineOptions): void {
  defineCard(welcomeCard, options);
}

/** Appends a welcome card to an element; the returned function removes it without a trace. */
export function mountWelcome(target: Element, referral: Referral): Unsubscribe {
  return mountCard(target, welcomeCard, referral);
}
