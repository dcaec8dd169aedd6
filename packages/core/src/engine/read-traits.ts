import type { Traits } from "../referral.js";
import type { ReferralContext } from "../referral-context.js";

/**
 * Makes what gives a copy of the visitor's traits, so that nothing of the host's runs while a program is worked out. Traits
 * that cannot be written as JSON count as none.
 */
export function createTraitsReader({ traits, fail }: Pick<ReferralContext, "traits" | "fail">): () => Traits {
  let isTold = false;
  return () => {
    try {
      return JSON.parse(JSON.stringify(traits()));
    } catch (cause) {
      if (!isTold) fail("option-invalid", "identify: expected traits that can be written as JSON.", cause);
      isTold = true;
      return {};
    }
  };
}
