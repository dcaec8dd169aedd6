import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueOf, keptValue, shareOf, shownReward } from "./due.js";

const usd = (amount: number) => ({ amount, currency: "USD" });
const eur = (amount: number) => ({ amount, currency: "EUR" });
const order = (value: { amount: number; currency: string } | null, refunded = null as typeof value) => ({
  value,
  refunded,
});

describe("dueOf", () => {
  const credit = { kind: "credit", money: usd(2000), amounts: [usd(2000), eur(1800)] } as const;

  it("pays in the order's currency where the reward has an amount in it, else the first amount", () => {
    expect(dueOf(credit, order(eur(5000))).money).toEqual(eur(1800));
    expect(dueOf(credit, order({ amount: 5000, currency: "JPY" })).money).toEqual(usd(2000));
    expect(dueOf(credit, null).money).toEqual(usd(2000));
    expect(shownReward(credit, dueOf(credit, order(eur(5000)))).money).toEqual(eur(1800));
  });

  it("counts points, and takes a discount, an access or a gift for no money", () => {
    expect(dueOf({ kind: "points", points: 250 }, null)).toEqual({ money: null, points: 250 });
    expect(dueOf({ kind: "discount", money: usd(500) }, null)).toEqual({ money: null, points: 0 });
    expect(dueOf({ kind: "access", label: "Early access" }, null)).toEqual({ money: null, points: 0 });
  });

  it("shares what is left of the signed value, and nothing that no report has told", () => {
    const share = { kind: "revenue-share", percent: 20 } as const;
    expect(dueOf(share, order(usd(4990))).money).toEqual(usd(998));
    expect(dueOf(share, order(usd(4990), usd(1000))).money).toEqual(usd(798));
    expect(dueOf(share, order(usd(4990), eur(1000))).money).toEqual(usd(998));
    expect(dueOf(share, order(null)).money).toBeNull();
    expect(dueOf(share, null).money).toBeNull();
  });
});

describe("shareOf", () => {
  it("rounds down to whole minor units, exactly where floats would not", () => {
    expect(shareOf(usd(1999), 33.33)).toEqual(usd(666));
    expect(shareOf(usd(100), 29)).toEqual(usd(29));
    expect(shareOf(usd(9_007_199_254_740_991), 100)).toEqual(usd(9_007_199_254_740_991));
  });

  it("gives the largest whole amount that is not above the share", () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10_000 }), (amount, hundredths) => {
        const share = BigInt(shareOf(usd(amount), hundredths / 100).amount);
        const exact = BigInt(amount) * BigInt(hundredths);
        expect(share * 10_000n <= exact && (share + 1n) * 10_000n > exact).toBe(true);
      }),
    );
  });
});

describe("keptValue", () => {
  it("is never negative", () => {
    expect(keptValue(order(usd(1000), usd(2500)))).toEqual(usd(0));
    expect(keptValue(null)).toBeNull();
  });
});
