import type { Adapter } from "../adapter.js";
import type { ReferralContext } from "../referral-context.js";

/** Makes what changes the state, tells with it whether anybody can join, and lets no listener stop what goes on here. */
export function createSetter(
  { set, $state }: Pick<ReferralContext, "set" | "$state">,
  { join }: Pick<Adapter, "join">,
): ReferralContext["set"] {
  return (part) => {
    const { closed } = part.program ?? $state.get().program;
    try {
      set({ canJoin: !!join && !closed, ...part });
    } catch (error) {
      // A listener's own fault is the host's to see.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
}
