import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { CardExtra } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { ICON_CSS } from "../parts/icon.js";
import { canShare } from "../referral/can-share.js";
import { channelWords } from "../words/en/channels.js";
import { inviteExtraWords } from "../words/en/invite-extra.js";
import { stepWords } from "../words/en/steps.js";
import { tierWords } from "../words/en/tier.js";
import { ClosedCard } from "./closed-card.js";
import { createParts } from "./create-parts.js";
import { EXTRA_CSS } from "./extra-css.js";
import { Foot } from "./foot.js";
import { InviteBones, InviteSkeleton, QuoteBone } from "./invite-skeleton.js";
import { chooseTestimonial, closedReason, footOf, otherChannels } from "./needs-extra.js";

/** Each loads where a program has it, or where it is asked for. */
const PARTS = {
  join: async () => (await import("./join-part.js")).joinPart,
  channels: async (card: CardContent) => (await import("./channel-row.js")).loadChannels(card),
  tiers: async () => (await import("./tier-part.js")).tierPart,
  quote: async () => (await import("./quote-part.js")).quotePart,
  steps: async () => (await import("./steps-part.js")).stepsPart,
};

/** Asks for the count of friends, where a tier needs it and it may be asked for. */
function useCount({ referral, state }: CardContent): void {
  const { program, consent, summary, advocate } = state;
  const isNeeded = Boolean(program.rewards.tiers?.length) && consent === "granted" && summary.status === "idle";
  const id = advocate?.id;
  useEffect(() => {
    if (isNeeded && id !== undefined) void referral.summary();
  }, [referral, isNeeded, id]);
}

/** Makes what stands beside the link of one card: signing in, channels, tiers, a customer's word, how it works, and why it is closed. */
export function createInviteExtra(): CardExtra {
  const parts = createParts(PARTS);
  let joins = false;

  function InviteExtra(card: CardContent) {
    useCount(card);
    const { state, isReady, locale, t } = card;
    const { program, advocate } = state;
    const reason = closedReason(state);
    if (reason === "rollout" || reason === "upcoming") return null;
    if (reason) {
      // Who reads it is not known yet, and what it says depends on that.
      if (!isReady && !advocate) return <InviteSkeleton />;
      return <ClosedCard {...card} reason={reason} />;
    }
    const draw = (name: keyof typeof PARTS, bones: ComponentChildren = null) => {
      const part = parts.want(name, card);
      return part ? <part.View {...card} /> : part === null ? null : bones;
    };
    const hasSheet = canShare(program);
    // Who has joined here reads here what became of it.
    joins ||= state.canJoin && !advocate;
    const joining = joins ? parts.want("join", card) : null;
    return (
      <>
        {!advocate && joining === undefined && <InviteBones hasSheet={hasSheet} />}
        {joining && <joining.View {...card} />}
        {!advocate && joining === null && (
          <div class={hasSheet ? "out sheet" : "out"}>
            <p>{t("invite.signed-out")}</p>
            <slot name="signed-out" />
          </div>
        )}
        {otherChannels(program)[0] && draw("channels", <div class="channels bone" />)}
        {program.rewards.tiers && draw("tiers", <div class="tiers bone" />)}
        {chooseTestimonial(program, locale) && draw("quote", <QuoteBone program={program} locale={locale} />)}
        {footOf(program) && <Foot card={card} steps={() => draw("steps")} hasSlot={Boolean(!advocate && joining)} />}
      </>
    );
  }
  return {
    View: InviteExtra,
    get css() {
      return ICON_CSS + EXTRA_CSS + parts.css();
    },
    words: { ...inviteExtraWords, ...tierWords, ...channelWords, ...stepWords },
    files: ["invite-extra", "tier", "channels", "steps"],
  };
}
