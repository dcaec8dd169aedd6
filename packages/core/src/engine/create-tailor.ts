import { attributionKey } from "../attribution/attribution-cookie.js";
import type { Decision } from "../attribution/touch.js";
import type { ReferralEvent } from "../event.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { WholeReading } from "../personalise/read-whole.js";
import type { ReferralContext } from "../referral-context.js";
import type { Reward } from "../reward/reward.js";

/** Keeps the program in the state as it is for this visitor. */
export interface Tailor {
  /** Shows the program for the first time; before this nobody knows who is there. */
  start(): void;
  /** Looks again at who is there and what time it is. */
  refresh(): void;
  /** The same a little later, and at most once a minute: while something is drawn nothing may change. */
  refreshSoon(): void;
  /** Whether the program depends on who may be remembered, not on codes alone. */
  readonly followsVisitor: boolean;
  /** Tells which variants and segments this visitor is in, as the event of this type has it. */
  tags(type: string): Pick<ReferralEvent, "experiments" | "segments">;
  /** Takes note of a fact, recorded or not: it may mean that a variant was seen. */
  seen(type: string, data: Readonly<Record<string, unknown>>): void;
  /** Reports, now that it is allowed, what was seen before. */
  report(): void;
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
/** What somebody does as a friend, with what the code of whoever invited them has promised. */
const FRIENDLY = /^(touch|code|invitation|lead|conversion)\./;
const MINUTE_MS = 60_000;
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
    code: ownCode,
    inviter: () => invited()?.code,
    visitor: () => (isAllowed() ? visitor() : undefined),
    isAdvocate: () => ownCode() !== undefined,
    isInvited: () => invited() !== undefined,
  });
  let decisions: readonly Decision[] = [];
  let isStarted = false;
  let refreshedAt = 0;
  const shown = new Set<"welcome" | "share" | (typeof CARDS)[number]>();

  function refresh(): void {
    if (!isStarted || !personal) return;
    refreshedAt = now();
    const { isWhole, program } = $state.get();
    const evaluation = personal.evaluate();
    decisions = evaluation.decisions;
    const next = evaluation.program;
    // Everybody who draws does so again, so only for news.
    if (!isWhole || JSON.stringify(next) !== JSON.stringify(program)) set({ program: next, isWhole: true });
  }
  function report(): void {
    for (const part of shown)
      for (const exposure of personal?.exposures(part) ?? []) void record("experiment.exposed", { ...exposure });
  }

  return {
    start() {
      isStarted = true;
      refresh();
    },
    refresh,
    refreshSoon() {
      if (Math.abs(now() - refreshedAt) < MINUTE_MS) return;
      refreshedAt = now();
      queueMicrotask(refresh);
    },
    followsVisitor: personal?.followsVisitor === true,
    tags: (type) => personal?.tags(FRIENDLY.test(type)) ?? {},
    seen(type, { card }) {
      const part = SHOWN[type] ?? (type === "card.viewed" && CARDS.find((one) => one === card));
      if (!part) return;
      shown.add(part);
      report();
    },
    report,
    offerOf: (code) => (personal ? personal.offerFor(code) : $state.get().program.rewards.friend),
    decisions: () => decisions,
  };
}
