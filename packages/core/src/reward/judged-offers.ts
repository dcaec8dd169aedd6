import type { Invitation } from "../adapter.js";
import type { ReferralContext } from "../referral-context.js";
import { createHeldOffers, type HeldOfferParts, type HeldOffers } from "./held-offer.js";

/** What judging an offer works with. */
export interface JudgedOfferParts extends HeldOfferParts {
  readonly context: HeldOfferParts["context"] & Pick<ReferralContext, "traits" | "fail">;
}

/** Makes the keeper of the offers that friends were shown, which says in the end where one does not hold for this friend. */
export function createJudgedOffers(parts: JudgedOfferParts): HeldOffers {
  const held = createHeldOffers(parts);
  const { $state, traits, fail } = parts.context;

  /** Judges by the friend's traits what nobody has excluded them from; the rules load only where a program has some. */
  async function judge(invitation: Invitation | null): Promise<Invitation | null> {
    const { eligibility } = $state.get().program;
    if (!eligibility || invitation?.status !== "valid" || invitation.exclusion) return invitation;
    try {
      const { eligibilityFacts, exclusionOf } = await import("./eligibility.js");
      const exclusion = exclusionOf(eligibility, eligibilityFacts(traits()));
      return exclusion ? { ...invitation, exclusion } : invitation;
    } catch (cause) {
      fail(
        "engine-unavailable",
        "A part of the script did not load: for whom the offer holds is left to the server.",
        cause,
      );
      return invitation;
    }
  }

  return { ...held, settle: async (...given) => judge(await held.settle(...given)) };
}
