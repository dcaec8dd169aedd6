import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewards } from "../src/database/schema.js";
import { type ConversionReport, signConversion } from "../src/index.js";
import { HOLD_DAYS, makeClaim, secrets } from "./acme.js";
import { expectLedger } from "./expect-ledger.js";
import { useOffers } from "./use-offers.js";

const BUDGET_CENTS = 9000;
const credit = { kind: "credit", amounts: { USD: 20, EUR: 18 } } as const;
const OFFERED = {
  eligibility: { friend: "new", minimumOrder: { USD: 10 }, countries: ["US", "CA"] },
  rewards: {
    advocate: { ...credit, recurring: { orders: 2 } },
    tiers: [
      { at: 2, reward: { kind: "cash", amount: 25, currency: "USD" } },
      { at: 3, reward: { kind: "points", points: 500 } },
    ],
    cap: 3,
    budget: { amount: BUDGET_CENTS / 100, currency: "USD" },
    holdDays: HOLD_DAYS,
  },
} as const;

const fact = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("report" as const),
      order: fc.constantFrom("1", "2", "3", "4", "5", "6"),
      who: fc.constantFrom("ana", "ana", "ben"),
      friend: fc.constantFrom("f1", "f2", "f3", "f4", undefined),
      value: fc.constantFrom(undefined, 5, 50, 50, 50),
      currency: fc.constantFrom("USD", "USD", "EUR"),
      country: fc.constantFrom(undefined, undefined, "US", "FR"),
      newCustomer: fc.constantFrom(undefined, undefined, true, false),
      second: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("refund" as const),
      order: fc.constantFrom("1", "2", "3", "4"),
      refundedValue: fc.constantFrom(undefined, 10, 45),
      second: fc.integer({ min: 0, max: 9 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("claim" as const),
      order: fc.constantFrom("1", "2", "7"),
      who: fc.constantFrom("ana", "ben"),
      visitor: fc.constantFrom("v1", "v2"),
    }),
  },
);
type Fact = typeof fact extends fc.Arbitrary<infer T> ? T : never;

const twoTellings = fc
  .uniqueArray(fact, { minLength: 4, maxLength: 12, selector: (one) => JSON.stringify(one) })
  .chain((facts) =>
    fc.tuple(
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      fc.shuffledSubarray([...facts, ...facts.slice(0, 3)], { minLength: facts.length + 3 }),
    ),
  );

/** So many friends that cap, tiers and budget all come into play, whatever else is drawn. */
const CROWD = (["1", "2", "3", "4", "5", "6"] as const).map(
  (order, n): Fact => ({
    kind: "report",
    order,
    who: n < 4 ? "ana" : "ben",
    friend: `f${n}` as "f1",
    value: 50,
    currency: "USD",
    country: undefined,
    newCustomer: undefined,
    second: n % 3,
  }),
);
const REFUND: Fact = { kind: "refund", order: "1", refundedValue: undefined, second: 9 };

describe("limits", { timeout: 240_000 }, () => {
  const offers = useOffers();

  async function tell(facts: readonly Fact[]) {
    const { acme, codeOf, program } = offers.open(OFFERED);
    for (const who of ["ana", "ben"]) await acme.summary(who);
    for (const one of facts) {
      if (one.kind === "claim") {
        const more = { id: `${one.who}-${one.visitor}-${one.order}`, visitor: one.visitor, program };
        await acme.postEvents([makeClaim(one.order, await codeOf(one.who), more)]);
        continue;
      }
      const report: ConversionReport =
        one.kind === "refund"
          ? { orderId: one.order, status: "refunded", refundedValue: one.refundedValue, currency: "USD" }
          : {
              orderId: one.order,
              status: "completed",
              code: await codeOf(one.who),
              currency: one.currency,
              value: one.value,
              country: one.country,
              ...(one.friend !== undefined && {
                friend: { id: one.friend, ...(one.newCustomer !== undefined && { newCustomer: one.newCustomer }) },
              }),
            };
      const now = () => acme.clock.now + one.second * 1000;
      // The program's name must not decide which of two messages of the same second is the later one.
      const id = JSON.stringify(one).replaceAll(/[^\w]/g, "-").slice(0, 250);
      const signed = signConversion({ secret: secrets.conversions, report, id, now });
      expect((await acme.send("/conversions", { method: "POST", ...signed })).status).toBe(200);
    }
    expect(acme.errors).toEqual([]);
    await expectLedger(offers.database, program);
    const rows = await offers.database.sql.select().from(rewards).where(eq(rewards.program, program));
    const dollars = rows.filter(({ standing, currency }) => standing === "confirmed" && currency === "USD");
    expect(dollars.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBeLessThanOrEqual(BUDGET_CENTS);
    const endOf = async (who: string) => {
      const { rewards: listed, available, pending, counts, tier, closed } = await acme.summary(who);
      // A tier that was reached and taken back stays in the list, so that nothing vanishes that an advocate has seen.
      const tiers = new Set(
        rows.filter(({ tierAt, standing }) => tierAt !== null && standing === "void").map(({ id }) => id),
      );
      const lasting = listed.filter(
        ({ id, reason }: Record<string, string>) => !tiers.has(id as string) || reason !== "order-not-completed",
      );
      const told = lasting.map(({ reward, state, reason }: Record<string, unknown>) =>
        JSON.stringify({ reward, state, reason }),
      );
      const approved = rows.filter(
        (row) => row.advocateId === who && row.tierAt === null && row.standing === "confirmed",
      );
      expect(approved.length).toBeLessThanOrEqual(OFFERED.rewards.cap);
      return { told: told.sort(), available, pending, counts, tier, closed };
    };
    return { ana: await endOf("ana"), ben: await endOf("ben") };
  }

  it("come to the same end in whatever order reports, refunds and claims arrive, however often", async () => {
    const shuffled = [...CROWD].reverse();
    const examples: [[Fact[], Fact[]]][] = [
      [[[...CROWD], shuffled]],
      [
        [
          [...CROWD, REFUND],
          [REFUND, ...shuffled],
        ],
      ],
      [
        [
          [...CROWD.slice(0, 3), REFUND, ...CROWD.slice(3)],
          [...shuffled, REFUND],
        ],
      ],
    ];
    await fc.assert(
      fc.asyncProperty(twoTellings, async ([one, other]) => {
        expect(await tell(other)).toEqual(await tell(one));
      }),
      { numRuns: 30, examples },
    );
  });
});
