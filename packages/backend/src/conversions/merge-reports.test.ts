import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConversionReport } from "./conversion-report.js";
import { mergeReports, type SignedReport } from "./merge-reports.js";

const signed = (sentAt: number, body: Partial<ConversionReport>): SignedReport => ({
  sentAt,
  messageId: `msg-${sentAt}`,
  body: { orderId: "1001", status: "completed", ...body },
});

describe("mergeReports", () => {
  it("knows nothing without reports", () => {
    expect(mergeReports([])).toBeNull();
  });

  it("keeps an undone order undone when its completion is reported late", () => {
    expect(mergeReports([signed(2, { status: "refunded" }), signed(9, {})])?.status).toBe("refunded");
    expect(mergeReports([signed(2, { status: "cancelled" }), signed(9, {})])?.status).toBe("cancelled");
  });

  it("lets a partial refund leave the order standing and remembers how much", () => {
    const whole = signed(1, { value: "49.90", currency: "USD" });
    const part = signed(2, { status: "refunded", refundedValue: 10, currency: "USD" });
    expect(mergeReports([whole, part])).toMatchObject({
      status: "completed",
      value: { amount: 4990, currency: "USD" },
      refunded: { amount: 1000, currency: "USD" },
    });
  });

  it("takes a refund of the whole value, or of no stated value, for the whole order", () => {
    const whole = signed(1, { value: 49.9, currency: "USD" });
    const all = signed(2, { status: "refunded", refundedValue: 49.9, currency: "USD" });
    expect(mergeReports([whole, all])?.status).toBe("refunded");
    expect(mergeReports([signed(2, { status: "refunded", refundedValue: 10, currency: "USD" })])?.status).toBe(
      "refunded",
    );
  });

  it("believes the later signed answer and keeps what it does not mention", () => {
    const merged = mergeReports([
      signed(2, { code: "BEN" }),
      signed(1, { code: "ANA", visitor: "v1", friend: { id: "friend", newCustomer: false } }),
    ]);
    expect(merged).toMatchObject({
      code: "BEN",
      visitor: "v1",
      friendId: "friend",
      newCustomer: false,
      confirmedAt: 1,
    });
    expect(mergeReports([signed(1, { code: "ANA" }), signed(2, { code: null })])?.code).toBeNull();
  });

  it("reads the same whatever order the reports came in", () => {
    const body = fc.record(
      {
        status: fc.constantFrom("completed" as const, "refunded" as const, "cancelled" as const),
        value: fc.constantFrom(10, 20),
        refundedValue: fc.constantFrom(5, 10, 20),
        currency: fc.constantFrom("USD", "EUR"),
        code: fc.constantFrom("ANA", "BEN", null),
        visitor: fc.constantFrom("v1", "v2"),
      },
      { requiredKeys: ["status"] },
    );
    const reports = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 3 }), body), { maxLength: 6 })
      .map((list) => list.map(([sentAt, b], n) => ({ ...signed(sentAt, b), messageId: `msg-${n}` })));
    const shuffled = reports.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(mergeReports(other)).toEqual(mergeReports(list));
      }),
    );
  });
});
