import { copyText, formatReward, type Invitation } from "@offshoot/core";
import { useEffect } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CopyField } from "../parts/copy-field.js";
import { CLOSE, Icon } from "../parts/icon.js";
import { StatusLine } from "../parts/status-line.js";
import { formatDay } from "../words/format-day.js";
import { isolate } from "../words/isolate.js";
import { rewardForm } from "../words/reward-form.js";
import { forgetClosed, isClosed, rememberClosed } from "./remember-closed.js";

const GIFT =
  "M4.5 10v6.5h11V10M3.5 6.5h13V10h-13ZM10 6.5v10M10 6.5C8 6.5 6.5 5.7 6.5 4.5S9.5 3 10 6.5c.5-3.5 3.5-3.2 3.5-2S12 6.5 10 6.5Z";

/** Who invited this visitor, what they get and what to do; no box at all where nobody did. */
export function WelcomeView(card: CardContent) {
  const { referral, state, emit, redraw } = card;
  const code = state.attribution?.credited.code ?? "";
  const { consent } = state;
  const invitation = state.invitation.value;
  const isOpen = invitation?.status === "valid" && code !== "" && !isClosed(referral, code);

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
  const { state, t, locale, outcome, setOutcome, onLeave, emit } = card;
  const reward = invitation.reward ?? state.program.rewards.friend;
  const coupon = invitation.coupon ?? reward?.coupon;
  const name = isolate(invitation.advocate?.displayName ?? "");
  const until = formatDay(invitation.expiresAt, locale);
  const values = reward ? { name, reward: formatReward(reward, locale) } : { name };
  const text = t(coupon ? "welcome.text.code" : reward ? "welcome.text.plain" : "welcome.text.none");

  const copy = async () => {
    if (!coupon || !emit("copy", { coupon })) return;
    setOutcome((await copyText(coupon)) ? "copied" : "failed");
  };
  return (
    <div class="card welcome" part="card" role="group" aria-labelledby="title">
      <div class="from">
        <span class="initial" part="initial" aria-hidden="true">
          {name ? Array.from(name)[1]?.toLocaleUpperCase(locale) : <Icon path={GIFT} />}
        </span>
        <div>
          <h2 id="title" part="title">
            {t(`welcome.title.${name ? "named" : "unnamed"}.${rewardForm(reward)}`, values)}
          </h2>
          <p part="text">{until ? `${text} ${t("welcome.until", { date: until })}` : text}</p>
        </div>
      </div>
      {coupon && (
        <div class="act">
          <CopyField
            label={t("welcome.field")}
            value={coupon}
            copy={t("welcome.copy")}
            copied={t("welcome.copied")}
            isCopied={outcome === "copied"}
            isMain
            onCopy={copy}
            onLeave={onLeave}
          />
          <StatusLine
            text={outcome ? t(outcome === "copied" ? "welcome.code-copied" : "welcome.copy-failed") : ""}
            isFailure={outcome === "failed"}
          />
        </div>
      )}
      <button type="button" class="close" part="close" aria-label={t("welcome.close")} onClick={onClose}>
        <Icon path={CLOSE} />
      </button>
    </div>
  );
}
