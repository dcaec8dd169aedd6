import type { AttributionRecord } from "../attribution/attribution-record.js";
import { createTouch } from "../attribution/create-touch.js";
import { touchesOf } from "../attribution/credit.js";
import { redeemCode } from "../attribution/redeem-code.js";
import type { RedeemOutcome } from "../attribution/touch.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { ReportedEarlier } from "../referral.js";
import type { ReferralContext } from "../referral-context.js";
import type { Answers } from "../reward/answers.js";
import type { Arrivals } from "./create-arrivals.js";

/** What redeeming works with. */
export interface RedeemServices {
  readonly context: Pick<
    ReferralContext,
    "program" | "$state" | "now" | "traits" | "identifying" | "isDestroyed" | "fail"
  >;
  readonly isVerified: (code: string) => boolean;
  readonly ownCode: () => string | undefined;
  readonly arrivals: Pick<Arrivals, "take">;
  readonly answers: Pick<Answers, "ask" | "invitation">;
  readonly record: RecordEvent;
  /** Everything remembered. */
  readonly known: () => AttributionRecord;
}

/** Tells whether the program is for this visitor; the rules load only where a program has some. */
async function isEligible({ $state, traits, fail }: RedeemServices["context"]): Promise<boolean> {
  const { eligibility } = $state.get().program;
  if (!eligibility) return true;
  try {
    const { checkEligibility, eligibilityFacts } = await import("../reward/eligibility.js");
    return checkEligibility(eligibility, eligibilityFacts(traits())).isEligible;
  } catch (cause) {
    fail("engine-unavailable", "A part of the script did not load: who may take part is left to the server.", cause);
    return true;
  }
}

/** Takes a code that a friend typed, and reports what became of it. */
export async function redeemTyped(
  text: unknown,
  services: RedeemServices,
  earlier?: ReportedEarlier,
): Promise<RedeemOutcome> {
  const { context, isVerified, ownCode, arrivals, answers, record, known } = services;
  const { program, $state, now, identifying, isDestroyed } = context;
  // Their own code may just be on its way.
  await identifying();
  const { code, outcome } = await redeemCode(`${text ?? ""}`, {
    program,
    ownCode,
    isVerified,
    ask: answers.ask,
    isEligible: () => isEligible(context),
    isOver: () => $state.get().program.closed === "ended",
    isInTime(named) {
      const { endsAt = Infinity } = $state.get().program.schedule ?? {};
      return touchesOf(known()).some(
        ({ code, touchedAt, expiresAt }) => code === named && touchedAt < endsAt && expiresAt > now(),
      );
    },
    keep(named, source) {
      if (!isDestroyed()) arrivals.take(createTouch({ code: named }, source, now(), program), false);
    },
  });
  if (code !== null) await record("code.redeemed", { code, outcome, source: "typed" }, earlier);
  if (outcome === "applied") await answers.invitation();
  return outcome;
}
