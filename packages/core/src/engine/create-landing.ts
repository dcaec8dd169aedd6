import type { Attribution } from "../attribution/touch.js";
import { hasHandOff } from "../carry/hand-off.js";
import type { ReferralContext } from "../referral-context.js";
import type { Arrivals } from "./create-arrivals.js";

/** Takes what the visitor brought to this page. */
export interface Landing {
  /** Reads the address at which the visitor arrived, and the one they are at now. Never rejects. */
  land(landing: string): Promise<void>;
  /** Asks a former product about the visitor, where the program names one and nothing is known here. Never rejects. */
  takeOver(): Promise<void>;
}

/** What a landing is made of. */
export interface LandingParts {
  readonly context: ReferralContext;
  readonly arrivals: Arrivals;
  readonly isAllowed: () => boolean;
  readonly attribution: () => Attribution | null;
}

/** Makes the landing of one referral; what reads hand-offs and former products is fetched only where there may be one. */
export function createLanding({ context, arrivals, isAllowed, attribution }: LandingParts): Landing {
  const { program, platform, now, fail } = context;
  let arrivedAt = platform.url();

  async function attempt(take: () => Promise<void>): Promise<void> {
    try {
      await take();
    } catch (cause) {
      fail("engine-unavailable", "A part of the script did not load: a hand-off or a migration is left out.", cause);
    }
  }

  const takeOver = () =>
    attempt(async () => {
      if (program.attribution.migrate.length === 0 || attribution()?.verified) return;
      const { migrate } = await import("./migrate.js");
      await migrate(context, arrivals, arrivedAt, isAllowed());
    });

  return {
    takeOver,
    async land(landing) {
      const here = platform.url();
      // Read as it stands: parsing would take out what makes it no code.
      arrivedAt = URL.canParse(landing) || !URL.canParse(landing, here) ? landing : new URL(landing, here).href;
      arrivals.capture(arrivedAt, true);
      // The address may have changed while the engine was on its way.
      arrivals.capture(platform.url(), false);
      await attempt(async () => {
        if (!hasHandOff(arrivedAt, program.program)) return;
        const { takeHandOff } = await import("../carry/take-hand-off.js");
        const touch = takeHandOff({ program, platform, now, url: arrivedAt });
        if (touch) arrivals.take(touch, true);
      });
      await takeOver();
    },
  };
}
