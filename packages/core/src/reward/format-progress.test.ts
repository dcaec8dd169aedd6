import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tier } from "../program/resolved-program.js";
import { formatOffer, OFFER_WORDS } from "./format-offer.js";
import { formatProgress, type ProgressWords } from "./format-progress.js";
import type { Reward } from "./reward.js";
import { tierProgress } from "./tier-progress.js";

const early: Reward = { kind: "access", label: { en: "Early access", ar: "وصول مبكر" } };
const tiers: readonly Tier[] = [
  { at: 3, reward: early },
  { at: 1, reward: { kind: "discount", percent: 15 } },
];
const progressAt = (count: number) => tierProgress(count, tiers);

describe("progress through the tiers", () => {
  test("says what is ahead, and at the last tier what was reached", () => {
    const said = [0, 1, 2, 3, 7].map((count) => formatProgress(progressAt(count), "en"));
    expect(said).toEqual([
      "0 of 1 friend, then \u206815%\u2069",
      "1 of 3 friends, then \u2068Early access\u2069",
      "2 of 3 friends, then \u2068Early access\u2069",
      "3 of 3 friends: \u2068Early access\u2069",
      "3 of 3 friends: \u2068Early access\u2069",
    ]);
    expect(formatProgress(tierProgress(4, []), "en")).toBe("");
  });

  test("takes the sentences of any language, with its numbers and its plural", () => {
    const words: ProgressWords = {
      next: {
        one: "{count} من صديق واحد",
        two: "{count} من صديقين، ثم {reward}",
        few: "{count} من {at} أصدقاء، ثم {reward}",
        other: "?",
      },
      done: "{reward}",
    };
    expect(formatProgress(progressAt(2), "ar-EG", words)).toBe("٢ من ٣ أصدقاء، ثم \u2068وصول مبكر\u2069");
    expect(formatProgress(progressAt(0), "ar-EG", words)).toBe("٠ من صديق واحد");
  });

  test("is not turned into something else by a reward's own marks and braces", () => {
    const reward: Reward = { kind: "gift", label: "\u2069\u202e{count}\n$& mug\u2066" };
    expect(formatProgress(tierProgress(1, [{ at: 2, reward }]), "en")).toBe(
      "1 of 2 friends, then \u2068{count}$& mug\u2069",
    );
  });

  test("stands where the tiers say, for any count and any tiers in any order", () => {
    const anyTiers = fc.array(fc.integer({ min: 1, max: 50 }).map((at): Tier => ({ at, reward: early })));
    fc.assert(
      fc.property(fc.nat(60), anyTiers, (count, some) => {
        const { reached, next, ...rest } = tierProgress(count, some);
        const counts = some.map(({ at }) => at);
        expect(rest.count).toBe(count);
        expect(reached?.at ?? 0).toBe(Math.max(0, ...counts.filter((at) => at <= count)));
        expect(next?.at ?? Infinity).toBe(Math.min(Infinity, ...counts.filter((at) => at > count)));
        expect(tierProgress(count, [...some].reverse())).toEqual({ reached, next, ...rest });
      }),
    );
  });

  test("never goes back when another friend comes", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(progressAt(less).reached?.at ?? 0).toBeLessThanOrEqual(progressAt(more).reached?.at ?? 0);
      }),
    );
  });

  test.each([Number.NaN, -2, Number.NEGATIVE_INFINITY])("counts nobody for %s", (count) => {
    expect(progressAt(count)).toMatchObject({ count: 0, reached: null });
  });

  test.each([
    [Number.NaN, "0 of 3"],
    [-1, "0 of 3"],
    [2.9, "2 of 3"],
    [Number.POSITIVE_INFINITY, "3 of 3"],
  ])("says nothing strange of %s friends from a backend", (count, said) => {
    const [next = null] = tiers;
    expect(formatProgress({ count, reached: null, next }, "en")).toContain(said);
  });

  test("counts no part of a friend", () => {
    expect(progressAt(2.9)).toMatchObject({ count: 2, next: { at: 3 } });
  });
});

describe("an offer", () => {
  test.each<[Reward | null, string]>([
    [{ kind: "discount", percent: 15 }, "Give a friend 15% off"],
    [{ kind: "discount", money: { amount: 1000, currency: "USD" } }, "Give a friend $10 off"],
    [{ kind: "credit", money: { amount: 1000, currency: "USD" } }, "Give a friend $10 to spend"],
    [{ kind: "cash", money: { amount: 1000, currency: "USD" } }, "Give a friend $10"],
    [early, "For a friend: \u2068Early access\u2069"],
    [{ kind: "gift", label: "a mug" }, "For a friend: \u2068a mug\u2069"],
    [{ kind: "points", points: 500, label: "points" }, "Give a friend \u2068500 points\u2069"],
    [{ kind: "revenue-share", percent: 20 }, "Give a friend 20% of every order"],
    [null, "Invite a friend"],
  ])("case %# reads as the card's headline does", (reward, sentence) => {
    expect(formatOffer(reward, "en-US")).toBe(sentence);
  });

  test("takes the sentences of another language, and English where one is missing", () => {
    const words = { percent: "Schenke {reward} Rabatt" };
    expect(formatOffer({ kind: "discount", percent: 15 }, "de", words)).toBe("Schenke 15\u00a0% Rabatt");
    expect(formatOffer(null, "de", words)).toBe(OFFER_WORDS.none);
  });

  test("is in the reader's currency where the reward has it", () => {
    const money = { amount: 2000, currency: "USD" };
    const reward: Reward = { kind: "cash", money, amounts: [money, { amount: 1800, currency: "EUR" }] };
    expect(formatOffer(reward, "en", {}, "EUR")).toBe("Give a friend €18");
    const progress = tierProgress(1, [{ at: 1, reward }]);
    expect(formatProgress(progress, "en", undefined, "EUR")).toBe("1 of 1 friend: \u2068€18\u2069");
  });
});
