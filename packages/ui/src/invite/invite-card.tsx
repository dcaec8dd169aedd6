import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { inviteWords } from "../words/en/invite.js";
import { INVITE_CSS } from "./invite-css.js";
import { InviteSkeleton } from "./invite-skeleton.js";
import { InviteView } from "./invite-view.js";
import { needsExtra } from "./needs-extra.js";

/** The invite card as every way of mounting it knows it. */
export const inviteCard: Card = {
  name: "invite",
  View: InviteView,
  Skeleton: InviteSkeleton,
  css: INVITE_CSS,
  words: inviteWords,
  extra: { isNeeded: needsExtra, load: async () => (await import("./invite-extra.js")).inviteExtra },
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
