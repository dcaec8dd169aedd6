import { expect, test } from "vitest";
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

test("shows the amount in the reader's currency where there is one, and the first one else", () => {
  const money = { amount: 2000, currency: "USD" };
  const reward: Reward = { kind: "credit", money, amounts: [money, { amount: 1800, currency: "EUR" }] };
  expect(formatReward(reward, "en", "EUR")).toBe("€18");
  expect(formatReward(reward, "de", "EUR")).toBe("18\u00a0€");
  expect(formatReward(reward, "en", "GBP")).toBe("$20");
  expect(formatReward(reward, "en")).toBe("$20");
});
