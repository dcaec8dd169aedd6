import type { Attribution } from "../attribution/touch.js";
import { hasHandOff } from "../carry/hand-off.js";
import type { ReferralContext } from "../referral-context.js";
import type { Arrivals } from "./create-arrivals.js";

/** Takes what the visitor brought to this page. */
export interface Landing {
  /** Reads the address at which the visitor arrived, and the one they are at now. Never rejects. */
  land(landing: string): Promise<void>;
  /**
   * Asks a former product about the visitor, where the program names one and nothing is known here: in the caller's own task
   * once the landing has asked for the first time. Never rejects.
   */
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
  let part: typeof import("./migrate.js") | undefined;

  async function attempt(take: () => Promise<void>): Promise<void> {
    try {
      await take();
    } catch (cause) {
      fail("engine-unavailable", "A part of the script did not load: a hand-off or a migration is left out.", cause);
    }
  }

  const isWanted = () => program.attribution.migrate.length > 0 && !attribution()?.verified;
  const takeOver = () =>
    attempt(async () => {
      if (!isWanted()) return;
      part ??= await import("./migrate.js");
      // A grant may have asked as well while the part was on its way.
      if (isWanted()) await part.migrate(context, arrivals, arrivedAt, isAllowed());
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
