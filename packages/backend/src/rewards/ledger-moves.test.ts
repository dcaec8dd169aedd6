import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Held, ledgerMoves } from "./ledger-moves.js";

const usd = (amount: number): Held => ({ currency: "USD", amount, points: 0 });

describe("ledgerMoves", () => {
  it("earns what is newly confirmed, even what is no money, and nothing twice", () => {
    expect(ledgerMoves([], usd(2000), "")).toEqual([{ ...usd(2000), movement: "earned", reason: null }]);
    expect(ledgerMoves([usd(2000)], usd(2000), "")).toEqual([]);
    const points = { currency: null, amount: 0, points: 50 };
    expect(ledgerMoves([], points, "")).toEqual([{ ...points, movement: "earned", reason: null }]);
    expect(ledgerMoves([points], points, "")).toEqual([]);
  });

  it("voids with the reason, and expires", () => {
    expect(ledgerMoves([usd(2000)], null, "duplicate")).toEqual([
      { ...usd(-2000), movement: "voided", reason: "duplicate" },
    ]);
    expect(ledgerMoves([usd(2000)], null, "expired")).toMatchObject([{ amount: -2000, movement: "expired" }]);
    expect(ledgerMoves([], null, "duplicate")).toEqual([]);
  });

  it("adjusts by the difference, and changes the currency by taking back and giving", () => {
    expect(ledgerMoves([usd(998)], usd(798), "")).toEqual([
      { ...usd(-200), movement: "adjusted", reason: "value-changed" },
    ]);
    const euros = { currency: "EUR", amount: 900, points: 0 };
    expect(ledgerMoves([usd(998)], euros, "").map(({ movement, currency }) => [movement, currency])).toEqual([
      ["voided", "USD"],
      ["earned", "EUR"],
    ]);
  });

  it("leaves exactly the target, and nothing to do afterwards", () => {
    const target = fc.option(
      fc.record({
        currency: fc.constantFrom("USD", "EUR", null),
        amount: fc.integer({ min: 0, max: 5000 }),
        points: fc.integer({ min: 0, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 6 }), (targets) => {
        let held: readonly Held[] = [];
        for (const wanted of targets) {
          const sums = new Map(held.map((one) => [one.currency, one]));
          for (const { currency, amount, points, movement } of ledgerMoves(held, wanted, "duplicate")) {
            const before = sums.get(currency) ?? { amount: 0, points: 0 };
            sums.set(currency, { currency, amount: before.amount + amount, points: before.points + points });
            if (movement === "voided") {
              expect(sums.get(currency)).toMatchObject({ amount: 0, points: 0 });
              sums.delete(currency);
            }
          }
          held = [...sums.values()];
          expect(held).toEqual(wanted === null ? [] : [wanted]);
          expect(ledgerMoves(held, wanted, "duplicate")).toEqual([]);
        }
      }),
    );
  });
});
