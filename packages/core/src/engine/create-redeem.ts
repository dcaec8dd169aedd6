import type { AttributionRecord } from "../attribution/attribution-record.js";
import { createTouch } from "../attribution/create-touch.js";
import { redeemCode } from "../attribution/redeem-code.js";
import type { RedeemOutcome } from "../attribution/touch.js";
import type { RecordEvent } from "../identity/recorder.js";
import { normalizeCode } from "../link/normalize-code.js";
import type { ReferralContext } from "../referral-context.js";
import type { Answers } from "../reward/answers.js";
import type { Arrivals } from "./create-arrivals.js";

/** Takes codes that friends name themselves. */
export interface Redeem {
  /** Takes a code that was typed in. */
  typed(text: string): Promise<RedeemOutcome>;
  /** Takes the coupon of an order where it is a referral code; at once, because the page may be about to go. */
  coupon(coupon: unknown, eventId: string): void;
}

/** What redeeming works with. */
export interface RedeemServices {
  readonly context: Pick<ReferralContext, "program" | "now" | "identifying" | "isDestroyed">;
  readonly isVerified: (code: string) => boolean;
  readonly ownCode: () => string | undefined;
  readonly arrivals: Pick<Arrivals, "take">;
  readonly answers: Pick<Answers, "ask" | "invitation">;
  readonly record: RecordEvent;
  /** Everything remembered. */
  readonly known: () => AttributionRecord;
}

/** Makes what takes the codes of one referral. */
export function createRedeem({
  context,
  isVerified,
  ownCode,
  arrivals,
  answers,
  record,
  known,
}: RedeemServices): Redeem {
  const { program, now } = context;
  return {
    async typed(text) {
      // Their own code may just be on its way.
      await context.identifying();
      const { code, outcome } = await redeemCode(`${text ?? ""}`, {
        program,
        ownCode,
        isVerified,
        ask: answers.ask,
        keep(named, source) {
          if (!context.isDestroyed()) arrivals.take(createTouch({ code: named }, source, now(), program), false);
        },
      });
      if (code !== null) await record("code.redeemed", { code, outcome, source: "typed" });
      if (outcome === "applied") await answers.invitation();
      return outcome;
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
