import { TIER_CSS, TierBar } from "../parts/tier-bar.js";
import type { InvitePart } from "./invite-part.js";

/** The way to the next tier, beside the link. */
export const tierPart: InvitePart = {
  View: (card) => {
    const { program, summary } = card.state;
    return <TierBar card={card} tiers={program.rewards.tiers ?? []} progress={summary.value?.tier} />;
  },
  css: TIER_CSS,
};
