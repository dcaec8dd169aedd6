import { createTouch } from "../attribution/create-touch.js";
import type { RedeemOutcome } from "../attribution/touch.js";
import { normalizeCode } from "../link/normalize-code.js";
import type { ReportedEarlier } from "../referral.js";
import type { RedeemServices } from "./redeem-typed.js";

/** Takes codes that friends name themselves. */
export interface Redeem {
  /** Takes a code that was typed in. */
  typed(text: string, earlier?: ReportedEarlier): Promise<RedeemOutcome>;
  /** Takes the coupon of an order where it is a referral code; at once, because the page may be about to go. */
  coupon(coupon: unknown, eventId: string): void;
}

/** Makes what takes the codes of one referral; what reads typed ones is fetched when somebody types one. */
export function createRedeem(services: RedeemServices): Redeem {
  const { context, isVerified, ownCode, arrivals, record, known } = services;
  const { program, now } = context;
  return {
    async typed(text, earlier) {
      const { redeemTyped } = await import("./redeem-typed.js");
      return redeemTyped(text, services, earlier);
    },
    coupon(coupon, eventId) {
      const code = normalizeCode(`${coupon ?? ""}`);
      // A coupon of the shop that is no code of the program is none of our business.
      if (code === null || !isVerified(code) || code === ownCode()) return;
      // The thank-you page was opened again: nothing has happened since.
      const { first, last } = known();
      if ([first, last].some((touch) => touch?.source === "coupon" && touch.code === code)) return;
      arrivals.take(createTouch({ code }, "coupon", now(), program), false);
      void record("code.redeemed", { code, outcome: "applied", source: "coupon" }, { id: eventId });
    },
  };
}
