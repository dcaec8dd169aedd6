import type { ReferralState } from "@offshoot/core";
import type { CardExtra } from "../card/card.js";
import { isPartner } from "./is-partner.js";

/** Fetches what only some programs and people have in the reward card; a partner's part for partners only. */
export async function loadRewardExtra({ program }: ReferralState): Promise<CardExtra> {
  const [{ createRewardExtra }, partner] = await Promise.all([
    import("./reward-extra.js"),
    isPartner(program) ? import("./partner-view.js") : null,
  ]);
  return createRewardExtra(partner?.PartnerView);
}
