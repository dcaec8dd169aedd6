import { describe, expect, it } from "vitest";
import { en } from "../words/en.js";
import { fillWords } from "../words/fill-words.js";
import { listAmounts, nextDay } from "./amounts.js";

const card = { t: fillWords(en, {}, "en"), locale: "en" };
const entry = { id: "1", at: "2026-11-01T00:00:00Z" } as const;

describe("listAmounts", () => {
  it("formats each currency for itself and leaves out what is nothing", () => {
    const sums = [
      { amount: 4000, currency: "USD" },
      { amount: 0, currency: "EUR" },
      { amount: 2000, currency: "JPY" },
    ];
    expect(listAmounts(sums, [], ["available"], card)).toEqual(["$40", "¥2,000"]);
  });

  it("counts things, which have no sum", () => {
    const reward = { kind: "access", label: "Early access" } as const;
    const entries = [
      { ...entry, reward, state: "available" },
      { ...entry, reward, state: "available" },
      { ...entry, reward, state: "void" },
    ] as const;
    expect(listAmounts([], entries, ["available"], card)).toEqual(["2 × Early access"]);
    expect(listAmounts([], entries, ["pending"], card)).toEqual([]);
  });

  it("says what a discount is, which is no sum", () => {
    const reward = { kind: "discount", percent: 15 } as const;
    expect(listAmounts([], [{ ...entry, reward, state: "available" }], ["available"], card)).toEqual(["15% off"]);
  });

  it("adds up points, and leaves out what a sum says already", () => {
    const stars = { kind: "points", points: 500, label: "stars" } as const;
    const star = { kind: "points", points: 1, label: "star" } as const;
    const share = { kind: "revenue-share", percent: 20 } as const;
    const mug = { kind: "gift", label: "A mug" } as const;
    const state = "available";
    const entries = [
      ...[stars, stars, stars, star, star, share].map((reward) => ({ ...entry, reward, state }) as const),
      { ...entry, reward: mug, state, earned: { amount: 900, currency: "USD" } },
    ] as const;
    expect(listAmounts([], entries, ["available"], card)).toEqual(["1,500 stars", "2 × 1 star"]);
  });
});

describe("points that the backend has added up", () => {
  const stars = { kind: "points", points: 500, label: "stars" } as const;
  const entries = [1, 2].map((id) => ({ ...entry, id: `${id}`, reward: stars, state: "available" }) as const);
  const list = (points?: number) => listAmounts([], entries, ["available"], card, points);

  it("go before those of the listed entries, which are only the newest", () => {
    expect(list()).toEqual(["1,000 stars"]);
    expect(list(64_000)).toEqual(["64,000 stars"]);
  });

  it("are not shown where there are none left", () => {
    expect(list(0)).toEqual([]);
  });

  it("name nothing where there are several kinds of them", () => {
    const gems = { ...entry, reward: { ...stars, label: "gems" }, state: "available" } as const;
    expect(listAmounts([], [...entries, gems], ["available"], card, 9)).toEqual(["1,000 stars", "500 gems"]);
  });
});

describe("nextDay", () => {
  it("finds the earliest day among what is still to come", () => {
    const reward = { kind: "gift", label: "mug" } as const;
    expect(
      nextDay([
        { ...entry, reward, state: "approved", availableAt: "2026-12-09T00:00:00Z" },
        { ...entry, reward, state: "approved", availableAt: "2026-12-06T00:00:00Z" },
        { ...entry, reward, state: "available", availableAt: "2026-11-06T00:00:00Z" },
        { ...entry, reward, state: "pending" },
      ]),
    ).toBe("2026-12-06T00:00:00Z");
  });
});
