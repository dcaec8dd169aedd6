import type { Referral, Unsubscribe } from "@offshoot/core";
import { type DefineOptions, defineCard } from "./card/define-card.js";
import { mountCard } from "./card/mount-card.js";
import { inviteCard } from "./invite/invite-card.js";

export { InviteCard } from "./invite/invite-card.js";

/** Registers `<offshoot-invite>`. */
export function defineInvite(options?: DefineOptions): void {
  defineCard(inviteCard, options);
}

/** Appends an invite card to an element; the returned function removes it without a trace. */
export function mountInvite(target: Element, referral: Referral): Unsubscribe {
  return mountCard(target, inviteCard, referral);
}
