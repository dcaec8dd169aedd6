import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type BuyersOrder, takeTurns } from "./take-turns.js";

const order = (id: string, creditedAt: number, more: Partial<BuyersOrder> = {}): BuyersOrder => ({
  id,
  orderId: id,
  creditedAt,
  advocateId: "ana",
  isReturning: false,
  recurring: undefined,
  keeps: null,
  ...more,
});
const turnsOf = (orders: readonly BuyersOrder[]) =>
  Object.fromEntries([...takeTurns(orders)].map(([id, { turn, reason }]) => [id, turn ?? reason]));

describe("takeTurns", () => {
  it("lets only the first order earn", () => {
    expect(turnsOf([order("b", 2), order("a", 1), order("c", 2)])).toEqual({ a: 0, b: "duplicate", c: "duplicate" });
  });

  it("lets as many orders of a friend earn as the first one's reward promised", () => {
    const recurring = { orders: 2 };
    const later = [order("b", 2, { recurring: { orders: 9 } }), order("c", 3)];
    expect(turnsOf([order("a", 1, { recurring }), ...later])).toEqual({ a: 0, b: 1, c: "duplicate" });
    expect(turnsOf([order("a", 1, { recurring: {} }), ...later])).toEqual({ a: 0, b: 1, c: 2 });
  });

  it("lets orders earn for as many months as the first one's reward promised", () => {
    const first = Date.UTC(2030, 0, 31);
    const a = order("a", first, { recurring: { months: 1 } });
    const end = Date.UTC(2030, 1, 28);
    expect(turnsOf([a, order("b", end), order("c", end + 1)])).toEqual({ a: 0, b: 1, c: "duplicate" });
  });

  it("earns another advocate nothing for a friend who came by the first", () => {
    const a = order("a", 1, { recurring: {} });
    expect(turnsOf([a, order("b", 2, { advocateId: "ben" })])).toEqual({ a: 0, b: "duplicate" });
  });

  it("earns nothing for somebody who was a customer before, but for the further orders of a friend", () => {
    const returning = order("b", 2, { isReturning: true });
    expect(turnsOf([returning])).toEqual({ b: "not-new-customer" });
    expect(turnsOf([order("a", 3), returning])).toEqual({ a: 0, b: "not-new-customer" });
    expect(turnsOf([order("a", 1, { recurring: {} }), returning])).toEqual({ a: 0, b: 1 });
  });

  it("leaves the first turn to an order that keeps it, though another was confirmed before it", () => {
    const kept = order("b", 2, { keeps: 0 });
    expect(turnsOf([order("a", 1), kept])).toEqual({ a: "duplicate", b: 0 });
    expect(turnsOf([order("a", 1), { ...kept, recurring: { orders: 2 } }, order("c", 3)])).toEqual({
      a: 1,
      b: 0,
      c: "duplicate",
    });
    expect(turnsOf([order("a", 1), { ...kept, isReturning: true }])).toEqual({ a: 0, b: "not-new-customer" });
  });

  it("counts further orders that keep their turn before all others", () => {
    const recurring = { orders: 2 };
    const kept = order("c", 3, { keeps: 1 });
    expect(turnsOf([order("a", 1, { recurring }), order("b", 2), kept])).toEqual({ a: 0, b: "duplicate", c: 1 });
    expect(turnsOf([order("a", 1), kept])).toEqual({ a: 0, c: 1 });
    expect(turnsOf([{ ...kept, isReturning: true }])).toEqual({ c: 1 });
    expect(turnsOf([kept])).toEqual({ c: 0 });
  });

  it("gives each turn once, whatever order the list has", () => {
    const recurring = fc.constantFrom(undefined, {}, { orders: 2 }, { months: 1 }, { orders: 3, months: 2 });
    const any = fc.record({
      creditedAt: fc.integer({ min: 0, max: 6 }).map((month) => Date.UTC(2030, month, 15)),
      advocateId: fc.constantFrom("ana", "ana", "ben"),
      isReturning: fc.boolean(),
      recurring,
    });
    const lists = fc
      .array(any, { maxLength: 8 })
      .map((list) => list.map((more, n) => ({ ...order(`o${n}`, 0), ...more })))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        expect(turnsOf(shuffled)).toEqual(turnsOf(list));
        const turns = [...takeTurns(list).values()].flatMap(({ turn }) => turn ?? []);
        expect(turns).toEqual(turns.map((_, n) => n));
      }),
    );
  });
});

describe("addMonths", () => {
  it("keeps the day, or takes the month's last", () => {
    expect(new Date(addMonths(Date.UTC(2030, 0, 31, 8), 1)).toISOString()).toBe("2030-02-28T08:00:00.000Z");
    expect(new Date(addMonths(Date.UTC(2030, 10, 15), 14)).toISOString()).toBe("2032-01-15T00:00:00.000Z");
  });
});
