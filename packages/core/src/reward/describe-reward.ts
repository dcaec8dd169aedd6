import type { RewardEntry, RewardReason, RewardState } from "../adapter.js";

/** A sentence per state and per reason, in one language. */
export interface RewardWords {
  readonly states: Readonly<Record<RewardState, string>>;
  readonly reasons: Readonly<Record<RewardReason, string>>;
}

/** What somebody may say otherwise, or in another language. */
export interface RewardWordsOverride {
  readonly states?: Readonly<Partial<Record<RewardState, string>>> | undefined;
  readonly reasons?: Readonly<Partial<Record<RewardReason, string>>> | undefined;
}

/** The sentences in English. None of them tells on the friend: whoever bought, returned or tried what stays theirs. */
export const REWARD_WORDS: RewardWords = {
  states: {
    pending: "On its way.",
    approved: "Confirmed, and ready soon.",
    available: "Ready to use.",
    redeemed: "Used.",
    void: "Not counted.",
  },
  reasons: {
    hold: "The order is confirmed. The reward is yours once it can no longer be returned.",
    review: "The order is being checked. There is nothing you need to do.",
    "order-not-completed": "The order was not completed.",
    "self-referral": "Rewards are for inviting somebody else.",
    duplicate: "Only a first order counts.",
    "not-new-customer": "Rewards are for friends who are new here.",
    "below-minimum": "The order was below the least amount that counts.",
    "not-eligible": "The offer does not hold for this order.",
    "cap-reached": "You have earned every reward that one person can get here. Thank you for inviting so many.",
    "budget-exhausted": "All rewards of this program have been given away.",
    "program-ended": "The program had ended when the order was made.",
    "tax-form-needed": "A tax form is needed before this can be paid. Please get in touch.",
    expired: "The time to use it has passed.",
  },
};

/** Reads a word that may come from a newer backend, never from a prototype. */
function find(words: Readonly<Partial<Record<string, string>>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/**
 * Says where a reward stands, in a sentence: "Ready to use."
 *
 * @returns An empty string for a state that is not known.
 */
export function describeState(state: RewardState, words: RewardWordsOverride = {}): string {
  return find(words.states ?? {}, state) ?? find(REWARD_WORDS.states, state) ?? "";
}

/**
 * Says why a reward is not there yet, or not at all, in a sentence: "The order was not completed."
 *
 * @returns An empty string for a reason that is not known.
 */
export function describeReason(reason: RewardReason, words: RewardWordsOverride = {}): string {
  return find(words.reasons ?? {}, reason) ?? find(REWARD_WORDS.reasons, reason) ?? "";
}

/** Says what became of a reward: its reason where the backend gave one that is known, else its state. */
export function describeReward(
  { state, reason }: Pick<RewardEntry, "state" | "reason">,
  words: RewardWordsOverride = {},
): string {
  return (reason && describeReason(reason, words)) || describeState(state, words);
}
