import { formatReward, type Invitation } from "@offshoot/core";
import { useEffect } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { useInvitation } from "../referral/use-invitation.js";
import { formatDay } from "../words/format-day.js";
import { isolate } from "../words/isolate.js";
import { joinSentences } from "../words/join-sentences.js";
import { rewardForm } from "../words/reward-form.js";
import { isClosed, onClosedElsewhere, rememberClosed } from "./remember-closed.js";
import { TakeOffer } from "./take-offer.js";
import { WelcomeFrame } from "./welcome-frame.js";
import { type WelcomeState, welcomeState } from "./welcome-state.js";

/** Who invited this visitor, what they get and what to do; no box at all where nobody did, or once it was closed. */
export function WelcomeView(card: CardContent) {
  const { referral, state, redraw, Extra } = card;
  const { consent } = state;
  useInvitation(referral, state);
  // What was closed before it was allowed to remember it is remembered from now on.
  useEffect(() => rememberClosed(referral), [referral, consent]);
  useEffect(() => onClosedElsewhere(referral, redraw), [referral, redraw]);
  const about = welcomeState(state);
  // It appears whole: what belongs to it is fetched while the backend is asked.
  if (!about || !Extra || isClosed(referral, about.codes)) return null;
  return about.invitation && about.kind === "offer" ? (
    <Offer card={card} about={about} invitation={about.invitation} />
  ) : (
    <Extra {...card} />
  );
}

interface OfferProps {
  readonly card: CardContent;
  readonly about: WelcomeState;
  readonly invitation: Invitation;
}

function Offer({ card, about, invitation }: OfferProps) {
  const { state, t, locale, Extra } = card;
  const reward = invitation.reward ?? state.program.rewards.friend;
  const coupon = invitation.coupon ?? reward?.coupon;
  const name = isolate(invitation.advocate?.displayName ?? "");
  const who = name ? "named" : "unnamed";
  const until = formatDay(invitation.expiresAt, locale);
  const canApply = reward?.applyUrl || reward?.applyEvent;
  const todo = canApply ? "apply" : coupon ? "code" : reward ? "plain" : "none";
  const text = t(`welcome.text.${todo}`);
  const seen = name && t("welcome.seen", { name });
  const other = about.isRivalled ? t(`welcome.other.${who}`, { name }) : seen;
  return (
    <WelcomeFrame
      card={card}
      about={about}
      name={name}
      title={t(
        `welcome.title.${who}.${rewardForm(reward)}`,
        reward ? { name, reward: formatReward(reward, locale) } : { name },
      )}
      text={joinSentences([text, until && t("welcome.until", { date: until })])}
      small={other ? [other] : []}
    >
      {(coupon || canApply) && <TakeOffer card={card} reward={reward} coupon={coupon} />}
      {Extra && <Extra {...card} />}
    </WelcomeFrame>
  );
}
