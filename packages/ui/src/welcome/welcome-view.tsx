import { formatReward, type Invitation } from "@offshoot/core";
import { useEffect } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CloseButton } from "../parts/close-button.js";
import { Icon } from "../parts/icon.js";
import { formatDay } from "../words/format-day.js";
import { isolate } from "../words/isolate.js";
import { rewardForm } from "../words/reward-form.js";
import { forgetClosed, isClosed, rememberClosed } from "./remember-closed.js";
import { TakeOffer } from "./take-offer.js";

const GIFT =
  "M4.5 10v6.5h11V10M3.5 6.5h13V10h-13ZM10 6.5v10M10 6.5C8 6.5 6.5 5.7 6.5 4.5S9.5 3 10 6.5c.5-3.5 3.5-3.2 3.5-2S12 6.5 10 6.5Z";

/** Who invited this visitor, what they get and what to do; no box at all where nobody did. */
export function WelcomeView(card: CardContent) {
  const { referral, state, emit, redraw } = card;
  const code = state.attribution?.credited.code ?? "";
  const { consent } = state;
  const invitation = state.invitation.value;
  const isKnown = invitation?.status === "valid" || invitation?.status === "ended";
  const isOpen = isKnown && code !== "" && !isClosed(referral, code);

  useEffect(() => void referral.ready.then(() => referral.invitation()), [referral, code, consent]);
  useEffect(() => void (consent === "denied" && forgetClosed(referral)), [referral, consent]);
  if (!isOpen) return null;

  const close = () => {
    if (!emit("close")) return;
    rememberClosed(referral, code);
    void referral.track("card.closed", { card: "welcome" });
    redraw();
  };
  return <Welcome card={card} invitation={invitation} onClose={close} />;
}

interface WelcomeProps {
  readonly card: CardContent;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

function Welcome({ card, invitation, onClose }: WelcomeProps) {
  const { state, t, locale } = card;
  const isOver = invitation.status === "ended";
  const reward = isOver ? null : (invitation.reward ?? state.program.rewards.friend);
  const coupon = isOver ? undefined : (invitation.coupon ?? reward?.coupon);
  const name = isolate(invitation.advocate?.displayName ?? "");
  const until = isOver ? "" : formatDay(invitation.expiresAt, locale);
  const values = reward ? { name, reward: formatReward(reward, locale) } : { name };
  const canApply = reward?.applyUrl || reward?.applyEvent;
  const todo = canApply ? "apply" : coupon ? "code" : reward ? "plain" : "none";
  const text = t(isOver ? "welcome.ended.text" : `welcome.text.${todo}`);
  return (
    <div class="card welcome" part="card" role="group" aria-labelledby="title">
      <div class="from">
        <span class="initial" part="initial" aria-hidden="true">
          {name ? Array.from(name)[1]?.toLocaleUpperCase(locale) : <Icon path={GIFT} />}
        </span>
        <div>
          <h2 id="title" part="title">
            {isOver
              ? t("welcome.ended.title")
              : t(`welcome.title.${name ? "named" : "unnamed"}.${rewardForm(reward)}`, values)}
          </h2>
          <p part="text">{until ? `${text} ${t("welcome.until", { date: until })}` : text}</p>
        </div>
      </div>
      {(coupon || canApply) && <TakeOffer card={card} reward={reward} coupon={coupon} />}
      <CloseButton label={t("welcome.close")} onClick={onClose} />
    </div>
  );
}
