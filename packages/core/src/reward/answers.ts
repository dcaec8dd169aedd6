import type { AdvocateRef, Invitation, Summary } from "../adapter.js";
import { attributionKey } from "../attribution/attribution-cookie.js";
import type { Decision } from "../attribution/touch.js";
import type { RecorderFacts } from "../identity/recorder.js";
import type { ReferralState } from "../referral.js";
import type { ReferralContext } from "../referral-context.js";
import type { HeldOffers } from "./held-offer.js";
import { isVouched } from "./is-vouched.js";
import type { Reward } from "./reward.js";

/** What the backend is asked. */
export interface Answers {
  /** Asks who stands behind a code; `null` where nobody can be asked or knows. */
  ask(code: string): Promise<Invitation | null>;
  summary(): Promise<Summary | null>;
  invitation(): Promise<Invitation | null>;
  /** Stores, now that it is allowed, what a friend was shown before. */
  keepOffer(): void;
  /** Forgets what a friend was shown, also what is still being asked, by whomever; what is stored is erased elsewhere. */
  forgetOffers(): void;
  /** Forgets what was told about an advocate, also what is still being asked. Never rejects. */
  forgetSummary(): Promise<void>;
  /** Tells whether the backend has vouched for a code on an earlier page. It reads storage: ask about known codes alone. */
  isVouched(code: string): boolean;
  /** Says why a friend is shown something else than the program offers now. */
  why(): readonly Decision[];
}

/** What answers are made of. */
export interface AnswerParts extends Pick<RecorderFacts, "attribution" | "isAllowed" | "undecided"> {
  /** Tells what a friend with this code is offered now. @default what the program offers everybody */
  readonly offerOf?: (code: string) => Reward | null;
}

/** Asks the adapter what an advocate has and who stands behind a code, and says the truth when nobody can be asked. */
export function createAnswers(
  context: ReferralContext,
  { attribution, isAllowed, undecided, offerOf = () => context.$state.get().program.rewards.friend }: AnswerParts,
  onAnswer: (code: string, status: Invitation["status"]) => void,
): Answers {
  const { adapter, platform, program, now, $state, identity, isDestroyed, set, fail } = context;
  const key = `${attributionKey(program.program)}_offer`;
  /** What friends were shown before; only who was referred needs it. */
  let held: HeldOffers | undefined;
  /** Counts how often that was forgotten. */
  let round = 0;
  /** Counts how often what was told about an advocate was forgotten. */
  let turn = 0;

  /** Keeps the last good value while a newer one is on its way, and when that fails. */
  async function refresh<K extends "summary" | "invitation">(
    part: K,
    ask: () => Promise<ReferralState[K]["value"]>,
    isWanted = () => true,
  ): Promise<ReferralState[K]["value"]> {
    const publish = (status: "loading" | "ready" | "failed", value = $state.get()[part].value) => {
      // What is not wanted any more is nobody's, not even the answer to who asked.
      if (!isWanted()) return null;
      set({ [part]: { status, value } });
      return value;
    };
    if (!isWanted()) return null;
    publish("loading");
    try {
      return publish("ready", await ask());
    } catch (cause) {
      if (isWanted()) fail("backend-unreachable", `The ${part} could not be fetched.`, cause);
      return publish("failed");
    }
  }

  /** Shows what this browser was told on an earlier page until the backend answers, and where it does not. */
  async function recallAndAsk(asked: AdvocateRef, isWanted: () => boolean): Promise<Summary | null> {
    const recall = async () => {
      const known = await adapter.recall?.(asked);
      const { status, value } = $state.get().summary;
      if (known && !value && isWanted()) set({ summary: { status, value: known } });
    };
    // Without a memory it is as on the first page.
    const recalling = recall().catch(() => {});
    try {
      return (await adapter.summary?.(asked)) ?? null;
    } catch (cause) {
      await recalling;
      throw cause;
    }
  }

  async function ask(code: string): Promise<Invitation | null> {
    await undecided();
    if (!adapter.invitation || isDestroyed() || !isAllowed()) return null;
    try {
      const answer = await adapter.invitation(code);
      if (answer) onAnswer(code, answer.status);
      return answer;
    } catch (cause) {
      fail("backend-unreachable", "The invitation could not be fetched.", cause);
      return null;
    }
  }

  return {
    ask,
    async summary() {
      const asked = identity();
      if (!asked || !adapter.summary || isDestroyed()) return null;
      const began = turn;
      // An answer that arrives after somebody else has signed in is not theirs, and one that may not be kept is nobody's.
      const isWanted = () => turn === began && identity()?.id === asked.id && isAllowed();
      const deciding = undecided();
      if (deciding) await deciding;
      return refresh("summary", () => recallAndAsk(asked, isWanted), isWanted);
    },
    keepOffer: () => held?.store(),
    forgetOffers() {
      round += 1;
      turn += 1;
      held?.forget();
    },
    async forgetSummary() {
      turn += 1;
      try {
        await adapter.forget?.();
      } catch (cause) {
        fail("storage-unavailable", "The summary could not be erased.", cause);
      }
    },
    isVouched: (code) => isAllowed() && isVouched(platform.local.read(key), code, now()),
    why() {
      const credit = attribution();
      return (credit && held?.why(credit, offerOf(credit.credited.code))) ?? [];
    },
    async invitation() {
      const credit = attribution();
      if (!credit) return refresh("invitation", async () => null);
      const { code } = credit.credited;
      const reward = offerOf(code);
      const coupon = reward?.coupon;
      // The offer itself stands in the program, so it holds without consent, without a backend and when that is down.
      const offer: Invitation | null = credit.verified
        ? { status: "valid", ...(reward && { reward }), ...(coupon && { coupon }) }
        : null;
      // While it is not known whether anybody has to be asked, the offer is shown already.
      const shown = $state.get().program.closed !== "ended" && undecided() ? offer : null;
      if (shown) set({ invitation: { status: "ready", value: held?.hold(credit, shown) ?? shown } });
      const asked = round;
      const isWanted = () => round === asked;
      return refresh(
        "invitation",
        async () => {
          const asking = ask(code);
          const part = await import("./judged-offers.js").catch(() => null);
          held ??= part?.createJudgedOffers({ context, key, isAllowed });
          return held && isWanted() ? held.settle(credit, shown, asking, reward) : ((await asking) ?? offer);
        },
        // What was erased meanwhile does not come back.
        isWanted,
      );
    },
  };
}
