import { describe, expect, test } from "vitest";
import type { RewardReason, RewardState } from "../adapter.js";
import { describeReason, describeReward, describeState, REWARD_WORDS } from "./describe-reward.js";

describe("what became of a reward", () => {
  test("is said by its reason, and by its state where there is none or none that is known", () => {
    expect(describeReward({ state: "pending", reason: "hold" })).toMatch(/^The order is confirmed\./);
    expect(describeReward({ state: "available" })).toBe("Ready to use.");
    expect(describeReward({ state: "void", reason: "eclipse" as RewardReason })).toBe("Not counted.");
    expect(describeReward({ state: "lost" as RewardState })).toBe("");
  });

  test("is whole sentences, each of them another one, that do not tell on the friend", () => {
    const { states, reasons } = REWARD_WORDS;
    const sentences = [...Object.values(states), ...Object.values(reasons)];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^!]*\.$/);
      expect(sentence).not.toMatch(/your friend|refund|cancel|fraud|cheat|suspicious|they |their /i);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("can be said otherwise, sentence by sentence", () => {
    const words = { states: { void: "Zählt nicht." }, reasons: { hold: "Die Bestellung ist bestätigt." } };
    expect(describeReason("hold", words)).toBe("Die Bestellung ist bestätigt.");
    expect(describeState("void", words)).toBe("Zählt nicht.");
    expect(describeReason("review", words)).toBe(REWARD_WORDS.reasons.review);
  });

  test.each(["toString", "constructor", "__proto__"])("is nothing for the name %s", (name) => {
    expect(describeReason(name as RewardReason, { reasons: {} })).toBe("");
    expect(describeState(name as RewardState)).toBe("");
  });
});
