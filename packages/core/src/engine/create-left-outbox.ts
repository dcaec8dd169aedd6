import type { Adapter } from "../adapter.js";
import { isInternalReferrer } from "../attribution/internal-referrer.js";
import type { Platform } from "../platform/platform.js";
import type { ReferralContext } from "../referral-context.js";

/** The outboxes that earlier pages have left behind. */
export interface LeftOutbox {
  /** Tells whether there may be one, without opening any. */
  isThere(): Promise<boolean>;
  /** Sends what is in it, unless somebody has said no meanwhile. Never rejects. */
  flush(): Promise<void>;
  /** Erases it, and that of every program of ours on this site. Never rejects. */
  purge(): Promise<void>;
}

/** Makes the keeper of what earlier pages left. */
export function createLeftOutbox(
  adapter: Adapter,
  platform: Platform,
  isAllowed: () => boolean,
  fail: ReferralContext["fail"],
): LeftOutbox {
  const names = async () => (await platform.databases()).filter((name) => name.startsWith("_offshoot."));
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      fail("event-dropped", "The adapter failed to send or to forget what waits.", cause);
    }
  };
  return {
    // The page before this one may have had no time to open its database.
    isThere: async () => isInternalReferrer(platform, "") || (await names()).length > 0,
    flush: () => guarded(async () => void (isAllowed() && (await adapter.flush()))),
    async purge() {
      await guarded(() => adapter.purge());
      await Promise.all((await names()).map(platform.dropDatabase));
    },
  };
}
