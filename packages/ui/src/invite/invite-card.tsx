import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { inviteWords } from "../words/en/invite.js";
import { INVITE_CSS } from "./invite-css.js";
import { InviteSkeleton } from "./invite-skeleton.js";
import { InviteView } from "./invite-view.js";

/** The invite card as every way of mounting it knows it. */
export const inviteCard: Card = {
  name: "invite",
  View: InviteView,
  isEarly: true,
  Skeleton: InviteSkeleton,
  css: INVITE_CSS,
  words: inviteWords,
  files: ["invite"],
  extra: { isNeeded: () => true, load: async () => (await import("./invite-extra.js")).createInviteExtra() },
};

/**
 * Invites the advocate to share their link.
 *
 * @example
 * <InviteCard referral={referral}><a slot="signed-out" href="/login">Sign in</a></InviteCard>
 */
export function InviteCard(props: CardProps) {
  return <CardHost card={inviteCard} {...props} />;
}
