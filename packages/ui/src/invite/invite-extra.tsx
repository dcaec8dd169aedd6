import { useEffect } from "preact/hooks";
import type { CardExtra } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { ICON_CSS } from "../parts/icon.js";
import { TIER_CSS, TierBar } from "../parts/tier-bar.js";
import { inviteExtraWords } from "../words/en/invite-extra.js";
import { CHANNEL_CSS } from "./channel-css.js";
import { ChannelRow } from "./channel-row.js";
import { InviteSkeleton } from "./invite-skeleton.js";
import { closedReason, otherChannels } from "./needs-extra.js";

/** Says in place of the offer why nobody is invited any more. */
function Closed({ t, state, reason }: CardContent & { readonly reason: "ended" | "budget" }) {
  return (
    <div class="card" part="card" role="group" aria-labelledby="title">
      <h2 id="title" part="title">
        {t(`invite.closed.${reason}.title`)}
      </h2>
      <p part="text">{t(`invite.closed.${reason}.${state.advocate ? "text" : "stranger"}`)}</p>
    </div>
  );
}

function InviteExtra(card: CardContent) {
  const { referral, state, isReady } = card;
  const { tiers = [] } = state.program.rewards;
  const needsSummary = tiers.length > 0 && state.consent === "granted" && state.summary.status === "idle";
  const id = state.advocate?.id;
  useEffect(() => {
    if (needsSummary && id !== undefined) void referral.summary();
  }, [referral, needsSummary, id]);

  const reason = closedReason(state);
  if (reason === "ended" || reason === "budget") {
    // Who reads it is not known yet, and what it says depends on that.
    if (!isReady && !state.advocate) return <InviteSkeleton program={state.program} />;
    return <Closed {...card} reason={reason} />;
  }
  return (
    <>
      {otherChannels(state.program).length > 0 && <ChannelRow {...card} />}
      {tiers.length > 0 && <TierBar card={card} tiers={tiers} progress={state.summary.value?.tier} />}
    </>
  );
}

/** Channels besides copying, the way to the next tier, and why a program is closed. */
export const inviteExtra: CardExtra = {
  View: InviteExtra,
  css: ICON_CSS + TIER_CSS + CHANNEL_CSS,
  words: inviteExtraWords,
};
