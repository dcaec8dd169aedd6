import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { formatReward } from "./format-reward.js";
import type { Reward } from "./reward.js";

test("formats each kind of reward in the reader's language", () => {
  const label = { en: "Early access", fr: "Accès anticipé" };
  const cases: readonly [reward: Reward, locale: string, text: string][] = [
    [{ kind: "discount", percent: 15 }, "en", "15%"],
    [{ kind: "discount", percent: 15 }, "de", "15\u00a0%"],
    [{ kind: "discount", percent: 12.5 }, "pt-BR", "12,5%"],
    [{ kind: "discount", money: { amount: 500, currency: "USD" } }, "en-US", "$5"],
    [{ kind: "credit", money: { amount: 500, currency: "JPY" } }, "ja", "￥500"],
    [{ kind: "cash", money: { amount: 1250, currency: "KWD" } }, "en", "KWD\u00a01.250"],
    [{ kind: "access", label }, "fr-CA", "Accès anticipé"],
    [{ kind: "gift", label: "A mug" }, "de", "A mug"],
    [{ kind: "points", points: 500, label: { en: "points", de: "Punkte" } }, "en", "500 points"],
    [{ kind: "points", points: 12_500, label: { en: "points", de: "Punkte" } }, "de", "12.500 Punkte"],
    [{ kind: "points", points: 500, label: "نقطة" }, "ar-EG", "٥٠٠ نقطة"],
    [{ kind: "revenue-share", percent: 20, recurring: { months: 12 } }, "en", "20%"],
  ];
  for (const [reward, locale, text] of cases) expect(formatReward(reward, locale)).toBe(text);
});

test("writes the plain amounts of American English as Intl does, and without it", () => {
  const money = (amount: number) => ({ kind: "credit", money: { amount, currency: "USD" } }) as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 120_000 }),
      fc.constantFrom("en", "en-US", "en-GB", "de"),
      (value, locale) => {
        const percent = value / 100 || 1;
        const asPercent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 });
        expect(formatReward({ kind: "discount", percent }, locale)).toBe(
          asPercent.format(`${percent}e-2` as `${number}`),
        );
        const digits = value % 100 ? 2 : 0;
        const asMoney = new Intl.NumberFormat(locale, {
          style: "currency",
          currency: "USD",
          minimumFractionDigits: digits,
        });
        expect(formatReward(money(value), locale)).toBe(asMoney.format(value / 100));
      },
    ),
  );
  const spy = vi.spyOn(Intl, "NumberFormat");
  expect([formatReward(money(2000), "en-US"), formatReward({ kind: "discount", percent: 15 }, "en")]).toEqual([
    "$20",
    "15%",
  ]);
  expect(spy).not.toHaveBeenCalled();
  spy.mockRestore();
});

test.each([
  [8.2, "8.2%"],
  [12.346, "12.346%"],
  [33.333333333, "33.3333%"],
  [99.99999, "99.9999%"],
  [0.004, "0.004%"],
  [1e-7, "0%"],
])("promises no more than %d percent", (percent, text) => {
  expect(formatReward({ kind: "discount", percent }, "en")).toBe(text);
});

test("takes as English what is no language tag", () => {
  const rewards: readonly Reward[] = [
    { kind: "discount", percent: 15 },
    { kind: "credit", money: { amount: 500, currency: "USD" } },
    { kind: "points", points: 12_500, label: { de: "Punkte", en: "points" } },
  ];
  for (const locale of ["en_US", "", "!"]) {
    expect(rewards.map((reward) => formatReward(reward, locale))).toEqual(["15%", "$5", "12,500 points"]);
  }
});

test("shows the amount in the reader's currency where there is one, and the first one else", () => {
  const money = { amount: 2000, currency: "USD" };
  const reward: Reward = { kind: "credit", money, amounts: [money, { amount: 1800, currency: "EUR" }] };
  expect(formatReward(reward, "en", "EUR")).toBe("€18");
  expect(formatReward(reward, "de", "EUR")).toBe("18\u00a0€");
  expect(formatReward(reward, "en", "GBP")).toBe("$20");
  expect(formatReward(reward, "en")).toBe("$20");
});
