import type { Invitation, Summary } from "../adapter.js";
import type { RecorderFacts } from "../identity/recorder.js";
import type { ReferralState } from "../referral.js";
import type { ReferralContext } from "../referral-context.js";

/** What the backend is asked. */
export interface Answers {
  /** Asks who stands behind a code; `null` where nobody can be asked or knows. */
  ask(code: string): Promise<Invitation | null>;
  summary(): Promise<Summary | null>;
  invitation(): Promise<Invitation | null>;
}

/** Asks the adapter what an advocate has and who stands behind a code, and says the truth when nobody can be asked. */
export function createAnswers(
  { program, adapter, $state, identity, isDestroyed, set, fail }: ReferralContext,
  { attribution, isAllowed, undecided }: Pick<RecorderFacts, "attribution" | "isAllowed" | "undecided">,
  onAnswer: (code: string, status: Invitation["status"]) => void,
): Answers {
  /** Keeps the last good value while a newer one is on its way, and when that fails. */
  async function refresh<K extends "summary" | "invitation">(
    part: K,
    ask: () => Promise<ReferralState[K]["value"]>,
    isWanted = () => true,
  ): Promise<ReferralState[K]["value"]> {
    const publish = (status: "loading" | "ready" | "failed", value = $state.get()[part].value) => {
      if (isWanted()) set({ [part]: { status, value } });
      return value;
    };
    publish("loading");
    try {
      return publish("ready", await ask());
    } catch (cause) {
      fail("backend-unreachable", `The ${part} could not be fetched.`, cause);
      return publish("failed");
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
      if (asked === null || !adapter.summary || isDestroyed()) return null;
      // An answer that arrives after somebody else has signed in is not theirs.
      return refresh(
        "summary",
        async () => {
          await undecided();
          return isAllowed() && !isDestroyed() ? ((await adapter.summary?.(asked)) ?? null) : null;
        },
        () => identity()?.id === asked.id,
      );
    },
    async invitation() {
      const credit = attribution();
      const { friend } = program.rewards;
      const coupon = friend?.coupon;
      // The offer itself stands in the program, so it holds without consent, without a backend and when that is down.
      const offer: Invitation | null = credit?.verified
        ? { status: "valid", ...(friend && { reward: friend }), ...(coupon && { coupon }) }
        : null;
      // While it is not known whether anybody has to be asked, the offer is shown already.
      if (offer && undecided()) set({ invitation: { status: "ready", value: offer } });
      return refresh("invitation", async () => (credit && (await ask(credit.credited.code))) ?? offer);
    },
  };
}
