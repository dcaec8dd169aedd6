import type { Attribution } from "../attribution/touch.js";
import type { Consent } from "../consent/consent.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { Session } from "../identity/session.js";
import { IDLE } from "../idle.js";
import type { ReferralContext } from "../referral-context.js";
import type { Answers } from "../reward/answers.js";
import type { Arrivals } from "./create-arrivals.js";
import type { Landing } from "./create-landing.js";
import type { LeftOutbox } from "./create-left-outbox.js";
import type { Tailor } from "./create-tailor.js";
import { eraseTraces } from "./erase-traces.js";

/** What follows from somebody's yes or no. */
export interface Permission {
  /** Keeps and reports what waited in memory. */
  granted(): Promise<void>;
  /** Erases everything stored. @param wasGranted Whether anything may have been stored since the last denial. */
  denied(wasGranted: boolean): Promise<void>;
  /** Reports that somebody said yes; on the next page they do so again. */
  reportGrant(): Promise<void>;
  /** Reports who is signed in. */
  reportIdentity(): Promise<void>;
}

/** What permission decides about. */
export interface PermissionParts {
  readonly context: ReferralContext;
  readonly session: Session;
  readonly arrivals: Arrivals;
  readonly landing: Landing;
  readonly answers: Answers;
  readonly left: LeftOutbox;
  readonly tailor: Pick<Tailor, "report">;
  readonly record: RecordEvent;
  readonly isAllowed: () => boolean;
  readonly attribution: () => Attribution | null;
  readonly sources: Consent["sources"];
}

/** Makes what follows from consent for one referral. */
export function createPermission(parts: PermissionParts): Permission {
  const { context, session, arrivals, landing, answers, left, tailor, record, isAllowed, attribution, sources } = parts;
  const { platform, set } = context;

  async function reportIdentity(): Promise<void> {
    const identity = context.identity();
    if (identity === null || !isAllowed() || !session.isNews(`advocate ${identity.id}`)) return;
    await record("advocate.identified", {});
    // The first summary with a token is what makes the code known to the backend.
    await answers.summary();
  }

  async function reportGrant(): Promise<void> {
    if (isAllowed() && session.isNews("granted")) await record("consent.changed", { status: "granted" });
  }

  /** Starts again with what the address says: the offer stays for as long as it shows it. */
  function startOver(): void {
    set({ summary: IDLE, invitation: IDLE });
    arrivals.forget();
    answers.forgetOffers();
    arrivals.capture(platform.url(), false);
    attribution();
  }

  return {
    reportGrant,
    reportIdentity,
    async granted() {
      arrivals.forgetOwn();
      const isSaid = sources().some(({ answer }) => answer === "granted");
      if (isSaid) void reportGrant();
      const reporting = arrivals.report();
      // Before anything that has waited for the answer is reported as nobody's.
      const takingOver = landing.takeOver();
      await reporting;
      answers.keepOffer();
      tailor.report();
      await takingOver;
      await reportIdentity();
      // What earlier pages left has waited for this as well.
      if (isSaid && (await left.isThere())) await left.flush();
    },
    // What was never stored stays in memory: who declines still sees the offer.
    async denied(wasGranted) {
      const hadTraces = eraseTraces(platform);
      session.erase();
      if (wasGranted) startOver();
      if (wasGranted || hadTraces || (await left.isThere())) await left.purge();
    },
  };
}
