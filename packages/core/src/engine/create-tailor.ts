import { attributionKey } from "../attribution/attribution-cookie.js";
import type { Decision } from "../attribution/touch.js";
import type { ReferralEvent } from "../event.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { WholeReading } from "../personalise/read-whole.js";
import type { ReferralContext } from "../referral-context.js";
import type { Reward } from "../reward/reward.js";

/** Keeps the program in the state as it is for this visitor. */
export interface Tailor {
  /** Looks again at who is there and what time it is. */
  refresh(): void;
  /** Tells which variants and segments this visitor is in. */
  tags(): Pick<ReferralEvent, "experiments" | "segments">;
  /** Takes note of a fact, recorded or not: it may mean that a variant was seen. */
  seen(type: string, data: Readonly<Record<string, unknown>>): void;
  /** Tells what a friend with this code was promised. */
  offerOf(code: string): Reward | null;
  /** Why the program is as it is, in words. */
  decisions(): readonly Decision[];
}

/** Which events mean that a part of the program was seen. */
const SHOWN: Readonly<Record<string, "welcome" | "share">> = {
  "invitation.viewed": "welcome",
  "share.started": "share",
};
const CARDS = ["invite", "reward", "welcome"] as const;

/** Who there is to tailor for. */
export interface TailorFacts {
  readonly isAllowed: () => boolean;
  readonly ownCode: () => string | undefined;
  /** Gives the random id of this browser. */
  readonly visitor: () => string;
}

/**
 * Makes the tailor of one referral.
 *
 * @param whole The whole reading of the document; missing where it says the same to everybody.
 */
export function createTailor(
  { program: { program: name }, platform, now, traits, $state, set }: ReferralContext,
  whole: WholeReading | undefined,
  { isAllowed, ownCode, visitor }: TailorFacts,
  record: RecordEvent,
): Tailor {
  /** The touch of whoever invited this visitor. */
  const invited = () => {
    const { attribution } = $state.get();
    return attribution?.verified ? attribution.credited : undefined;
  };
  const personal = whole?.personalise({
    now,
    traits,
    key: attributionKey(name),
    storage: () => (isAllowed() ? platform.local : null),
    code: () => ownCode() ?? invited()?.code,
    visitor: () => (isAllowed() ? visitor() : undefined),
    isAdvocate: () => ownCode() !== undefined,
    isInvited: () => invited() !== undefined,
  });
  let decisions: readonly Decision[] = [];
  return {
    refresh() {
      const { isWhole, program } = $state.get();
      const evaluation = personal?.evaluate();
      decisions = evaluation?.decisions ?? [];
      const next = evaluation?.program ?? program;
      // Everybody who draws does so again, so only for news.
      if (!isWhole || JSON.stringify(next) !== JSON.stringify(program)) set({ program: next, isWhole: true });
    },
    tags: () => personal?.tags() ?? {},
    seen(type, { card }) {
      const part = SHOWN[type] ?? (type === "card.viewed" && CARDS.find((one) => one === card));
      if (!part) return;
      for (const exposure of personal?.exposures(part) ?? []) void record("experiment.exposed", { ...exposure });
    },
    offerOf: (code) => (personal ? personal.offerFor(code) : $state.get().program.rewards.friend),
    decisions: () => decisions,
  };
}
