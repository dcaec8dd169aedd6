import { deriveCode } from "@offshoot/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConversionReport, signConversion } from "../src/index.js";
import { DAY_MS, HOLD_DAYS, makeClaim, secrets } from "./acme.js";
import { expectBalance } from "./expect-balance.js";
import { useAcme } from "./use-acme.js";

const step = fc.oneof(
  fc.record({
    kind: fc.constant("report" as const),
    order: fc.constantFrom("1", "2", "3"),
    status: fc.constantFrom("completed" as const, "completed" as const, "completed" as const, "refunded" as const),
    code: fc.constantFrom("ana", "ana", "ben", undefined),
    friend: fc.constantFrom("cleo", "cleo", "dan", undefined),
    newCustomer: fc.constantFrom(undefined, undefined, undefined, true, false),
    second: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({
    kind: fc.constant("claim" as const),
    order: fc.constantFrom("1", "2", "3"),
    who: fc.constantFrom("ana", "ana", "ben"),
    visitor: fc.constantFrom("v1", "v2"),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const twoTellings = fc
  .uniqueArray(step, { minLength: 2, maxLength: 8, selector: (fact) => JSON.stringify(fact) })
  .chain((facts) =>
    fc.tuple(
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      fc.shuffledSubarray([...facts, ...facts.slice(0, 2)], { minLength: facts.length + 2 }),
    ),
  );

describe("a friend's orders", { timeout: 240_000 }, () => {
  const stage = useAcme();
  let n = 0;

  const signUp = async (id: string): Promise<{ id: string; code: string }> => ({
    id,
    code: (await stage.acme.summary(id)).code,
  });
  const setUp = async () => ({ ana: await signUp(`ana-${++n}`), friend: { id: `friend-${n}` }, name: `order-${n}` });

  /** Reports an order as signed so many seconds from now, and tells what the shop is answered. */
  async function report(body: ConversionReport, second = 0) {
    const now = () => stage.acme.clock.now + second * 1000;
    const signed = signConversion({ secret: secrets.conversions, report: body, now });
    const response = await stage.acme.send("/conversions", { method: "POST", ...signed });
    expect(response.status).toBe(200);
    return (await response.json()).rewards.map(({ state, reason }: { state: string; reason: string }) => [
      state,
      reason,
    ]);
  }
  const completed = (orderId: string, more: Partial<ConversionReport>): ConversionReport => ({
    orderId,
    status: "completed",
    ...more,
  });
  const owed = async (id: string) => {
    const { available, pending } = await stage.acme.summary(id);
    return [...available, ...pending].reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0);
  };

  it("earn the advocate's reward once, for the first", async () => {
    const { ana, friend, name } = await setUp();
    expect(await report(completed(`${name}-1`, { code: ana.code, friend }), 0)).toEqual([["approved", "hold"]]);
    expect(await report(completed(`${name}-2`, { code: ana.code, friend }), 1)).toEqual([["void", "duplicate"]]);
    expect(await owed(ana.id)).toBe(2000);
  });

  it("earn it for the order confirmed first though its report comes last, at the same second by the order's number", async () => {
    const { ana, friend, name } = await setUp();
    await report(completed(`${name}-2`, { code: ana.code, friend }), 1);
    expect(await report(completed(`${name}-3`, { code: ana.code, friend }), 0)).toEqual([["approved", "hold"]]);
    expect(await report(completed(`${name}-1`, { code: ana.code, friend }), 0)).toEqual([["approved", "hold"]]);
    expect(await report(completed(`${name}-3`, { code: ana.code, friend }), 0)).toEqual([["void", "duplicate"]]);
    expect(await owed(ana.id)).toBe(2000);
  });

  it("earn it for the next one when the first is refunded", async () => {
    const { ana, friend, name } = await setUp();
    await report(completed(`${name}-1`, { code: ana.code, friend }), 0);
    await report(completed(`${name}-2`, { code: ana.code, friend }), 1);
    await report({ orderId: `${name}-1`, status: "refunded" }, 2);
    expect(await report(completed(`${name}-2`, { code: ana.code, friend }), 1)).toEqual([["approved", "hold"]]);
    expect(await owed(ana.id)).toBe(2000);
  });

  it("earn nothing when the shop says that the friend is no new customer", async () => {
    const { ana, friend, name } = await setUp();
    const old = { ...friend, newCustomer: false };
    expect(await report(completed(`${name}-1`, { code: ana.code, friend: old }))).toEqual([
      ["void", "not-new-customer"],
    ]);
    expect(await owed(ana.id)).toBe(0);
  });

  it("earn it once for a guest, known by the browser", async () => {
    const { ana, name } = await setUp();
    const visitor = `visitor-${name}`;
    for (const order of ["1", "2"]) await stage.acme.postEvents([makeClaim(`${name}-${order}`, ana.code, { visitor })]);
    expect(await report(completed(`${name}-1`, {}), 0)).toEqual([["approved", "hold"]]);
    expect(await report(completed(`${name}-2`, {}), 1)).toEqual([["void", "duplicate"]]);
    expect(await report(completed(`${name}-3`, { code: ana.code, visitor }), 2)).toEqual([["void", "duplicate"]]);
    expect(await owed(ana.id)).toBe(2000);
  });

  it("earn it for each order of a guest of whom nothing is known", async () => {
    const { ana, name } = await setUp();
    for (const order of ["1", "2"]) {
      expect(await report(completed(`${name}-${order}`, { code: ana.code }))).toEqual([["approved", "hold"]]);
    }
  });

  it("keep what is available when a browser claims the reward of an earlier order afterwards", async () => {
    const { ana, friend, name } = await setUp();
    const ben = await signUp(`ben-of-${name}`);
    await report(completed(`${name}-1`, { friend }), 0);
    await report(completed(`${name}-2`, { code: ana.code, friend }), 1);
    stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
    await stage.acme.postEvents([makeClaim(`${name}-1`, ben.code, { visitor: `late-${name}` })]);
    expect((await stage.acme.summary(ana.id)).available).toEqual([{ amount: 2000, currency: "USD" }]);
    expect((await stage.acme.summary(ben.id)).rewards).toMatchObject([{ state: "void", reason: "duplicate" }]);
  });

  async function tell(facts: readonly Step[]) {
    const round = `round-${++n}`;
    const code = (who: string) => deriveCode("acme-friends", `${who}-${round}`);
    for (const who of ["ana", "ben"]) await signUp(`${who}-${round}`);
    for (const fact of facts) {
      const orderId = `${fact.order}-${round}`;
      if (fact.kind === "claim") {
        const more = { id: `${fact.who}-${orderId}`, visitor: `${fact.visitor}-${round}` };
        await stage.acme.postEvents([makeClaim(orderId, await code(fact.who), more)]);
        continue;
      }
      const { friend, newCustomer, status, second } = fact;
      const told = fact.code === undefined ? {} : { code: await code(fact.code) };
      const buyer =
        friend === undefined
          ? {}
          : { friend: { id: `${friend}-${round}`, ...(newCustomer === undefined ? {} : { newCustomer }) } };
      const now = () => stage.acme.clock.now + second * 1000;
      const body: ConversionReport = { orderId, status, ...told, ...buyer };
      // The round must not decide which of two messages of the same second is the later one.
      const id = ["msg", fact.order, status, fact.code, friend, newCustomer, second].join("-");
      const signed = signConversion({ secret: secrets.conversions, report: body, id, now });
      expect((await stage.acme.send("/conversions", { method: "POST", ...signed })).status).toBe(200);
    }
    const endOf = async (who: string) => {
      const { rewards, available, pending, counts } = await stage.acme.summary(`${who}-${round}`);
      const states = rewards.map(({ state, reason }: { state: string; reason?: string }) => `${state} ${reason}`);
      return { states: states.sort(), available, pending, conversions: counts.conversions };
    };
    return { ana: await endOf("ana"), ben: await endOf("ben") };
  }

  it("come to the same end in whatever order claims and reports arrive", async () => {
    await fc.assert(
      fc.asyncProperty(twoTellings, async ([one, other]) => {
        expect(await tell(other)).toEqual(await tell(one));
      }),
      { numRuns: 60 },
    );
    await expectBalance(stage.database, stage.acme);
  });
});
