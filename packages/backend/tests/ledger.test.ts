import { eq, sql as query } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { conversions, ledgerEntries } from "../src/database/schema.js";
import type { ConversionReport } from "../src/index.js";
import { DAY_MS, HOLD_DAYS, makeClaim, makeEvent } from "./acme.js";
import { expectBalance } from "./expect-balance.js";
import { makeAdvocates } from "./make-advocates.js";
import { useAcme } from "./use-acme.js";

const TWENTY_DOLLARS = [{ amount: 2000, currency: "USD" }];

describe("the ledger", { timeout: 240_000 }, () => {
  const stage = useAcme();
  let n = 0;

  /** Two advocates and an order that no other test has heard of. */
  async function setUp(register = true) {
    n++;
    const { ana, ben } = await makeAdvocates(stage, n, register);
    return { ana, ben, orderId: `order-${n}`, visitor: `visitor-${n}` };
  }
  const completed = (orderId: string, more: Partial<ConversionReport> = {}): ConversionReport => ({
    orderId,
    status: "completed",
    value: "49.90",
    currency: "USD",
    ...more,
  });
  const stateOf = async (id: string) => {
    const { rewards, available, pending, counts } = await stage.acme.summary(id);
    const { state, reason } = rewards[0] ?? {};
    return { state, reason, available, pending, conversions: counts.conversions, rewards: rewards.length };
  };

  it("takes a claim to review, the shop's report to hold, and time to available", async () => {
    const { ana, orderId, visitor } = await setUp();
    await stage.acme.postEvents([makeClaim(orderId, ana.code, { visitor })]);
    expect(await stateOf(ana.id)).toMatchObject({
      state: "pending",
      reason: "review",
      pending: TWENTY_DOLLARS,
      conversions: 0,
    });

    const answer = await stage.acme.report(completed(orderId));
    expect(await answer.json()).toMatchObject({
      outcome: "recorded",
      rewards: [{ code: ana.code, state: "approved", reason: "hold" }],
    });
    expect(await stateOf(ana.id)).toMatchObject({
      state: "approved",
      reason: "hold",
      pending: TWENTY_DOLLARS,
      available: [],
      conversions: 1,
    });

    stage.acme.clock.now += HOLD_DAYS * DAY_MS;
    expect(await stateOf(ana.id)).toMatchObject({
      state: "available",
      reason: undefined,
      pending: [],
      available: TWENTY_DOLLARS,
      conversions: 1,
    });
  });

  it("never makes a browser's claim available, however long it waits and however often it is told", async () => {
    const { ana, orderId } = await setUp();
    for (let time = 0; time < 5; time++) await stage.acme.postEvents([makeClaim(orderId, ana.code)]);
    stage.acme.clock.now += 365 * DAY_MS;
    expect(await stateOf(ana.id)).toMatchObject({
      state: "pending",
      reason: "review",
      available: [],
      pending: TWENTY_DOLLARS,
      rewards: 1,
    });
  });

  it("does not let a browser refund or cancel an order", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.report(completed(orderId, { code: ana.code }));
    await stage.acme.postEvents([
      makeEvent("conversion.refunded", { data: { orderId } }),
      makeEvent("conversion.cancelled", { data: { orderId } }),
    ]);
    expect(await stateOf(ana.id)).toMatchObject({ state: "approved", conversions: 1 });
  });

  it("voids with its reason when the order is undone, and gives nothing back when completion is repeated", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.report(completed(orderId, { code: ana.code }));
    await stage.acme.report({ orderId, status: "refunded" });
    await stage.acme.report(completed(orderId, { code: ana.code }), "sent-again-under-another-id");
    expect(await stateOf(ana.id)).toMatchObject({
      state: "void",
      reason: "order-not-completed",
      pending: [],
      available: [],
      conversions: 0,
    });
  });

  it("takes an available reward back when the order is refunded after the hold", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.report(completed(orderId, { code: ana.code }));
    stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
    expect((await stateOf(ana.id)).available).toEqual(TWENTY_DOLLARS);
    await stage.acme.report({ orderId, status: "refunded" });
    expect(await stateOf(ana.id)).toMatchObject({ state: "void", reason: "order-not-completed", available: [] });
  });

  it("keeps the reward after a partial refund", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.report(completed(orderId, { code: ana.code }));
    await stage.acme.report({ orderId, status: "refunded", refundedValue: 10, currency: "USD" });
    expect(await stateOf(ana.id)).toMatchObject({ state: "approved" });
    const [row] = await stage.database.sql.select().from(conversions).where(eq(conversions.orderId, orderId));
    expect(row).toMatchObject({ status: "completed", valueAmount: 4990, refundedAmount: 1000, currency: "USD" });
  });

  it("voids the advocate's own order, told by the shop's account or by the browser", async () => {
    const first = await setUp();
    await stage.acme.report(completed(first.orderId, { code: first.ana.code, friend: { id: first.ana.id } }));
    expect(await stateOf(first.ana.id)).toMatchObject({ state: "void", reason: "self-referral", conversions: 0 });

    const { ana, orderId, visitor } = await setUp();
    await stage.acme.postEvents([makeClaim(orderId, ana.code, { visitor })]);
    await stage.acme.report(completed(orderId));
    await stage.acme.postEvents([makeEvent("advocate.identified", { visitor, advocate: ana })]);
    expect(await stateOf(ana.id)).toMatchObject({ state: "void", reason: "self-referral", pending: [] });
  });

  it("keeps contradicting claims in review until the shop says whose order it is", async () => {
    const { ana, ben, orderId } = await setUp();
    await stage.acme.postEvents([
      makeClaim(orderId, ana.code, { visitor: `${orderId}-v1` }),
      makeClaim(orderId, ben.code, { visitor: `${orderId}-v2` }),
    ]);
    await stage.acme.report(completed(orderId));
    expect(await stateOf(ana.id)).toMatchObject({ state: "pending", reason: "review", conversions: 0 });
    expect(await stateOf(ben.id)).toMatchObject({ state: "pending", reason: "review", conversions: 0 });
    stage.acme.clock.now += 1000;
    await stage.acme.report(completed(orderId, { visitor: `${orderId}-v2` }));
    expect(await stateOf(ana.id)).toMatchObject({ rewards: 0, pending: [] });
    expect(await stateOf(ben.id)).toMatchObject({ state: "approved", conversions: 1 });
  });

  it("keeps a stranger who guesses an event id from taking the buyer's place", async () => {
    const { ana, ben, orderId, visitor } = await setUp();
    const id = `derived-from-${orderId}`;
    await stage.acme.postEvents([makeClaim(orderId, ben.code, { id, visitor: "stranger" })]);
    expect((await stage.acme.postEvents([makeClaim(orderId, ana.code, { id, visitor })])).accepted).toEqual([id]);
    await stage.acme.report(completed(orderId, { visitor }));
    expect(await stateOf(ana.id)).toMatchObject({ state: "approved" });
    expect(await stateOf(ben.id)).toMatchObject({ rewards: 0 });
  });

  it("credits an advocate who proves their identity only after the order", async () => {
    const { ana, orderId, visitor } = await setUp(false);
    await stage.acme.postEvents([makeClaim(orderId, ana.code, { visitor })]);
    await stage.acme.report(completed(orderId));
    expect(await stage.database.sql.select().from(ledgerEntries).where(eq(ledgerEntries.orderId, orderId))).toEqual([]);
    expect(await stateOf(ana.id)).toMatchObject({ state: "approved", conversions: 1 });
  });

  it("credits nobody for a code that nobody owns, and lets it stand in nobody's way", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.postEvents([
      makeClaim(orderId, "producthunt", { visitor: `${orderId}-v1` }),
      makeClaim(orderId, ana.code, { visitor: `${orderId}-v2` }),
    ]);
    await stage.acme.report(completed(orderId));
    expect(await stateOf(ana.id)).toMatchObject({ state: "approved" });
    const lonely = `lonely-${orderId}`;
    await stage.acme.postEvents([makeClaim(lonely, "producthunt")]);
    expect(await (await stage.acme.report(completed(lonely))).json()).toMatchObject({ rewards: [] });
  });

  it("finds an advocate by a code in lower case and by look-alike letters", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.report(
      completed(orderId, { code: ana.code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l") }),
    );
    expect(await stateOf(ana.id)).toMatchObject({ state: "approved" });
  });

  it("takes nothing back that the shop's code made available because of what a stranger claims", async () => {
    const { ana, orderId } = await setUp();
    await stage.acme.report(completed(orderId, { code: ana.code }));
    stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
    expect(await stateOf(ana.id)).toMatchObject({ state: "available" });
    for (const [n, more] of [{ friend: { id: ana.id } }, { advocate: ana }].entries()) {
      await stage.acme.postEvents([makeClaim(orderId, ana.code, { visitor: `stranger-${n}-of-${orderId}`, ...more })]);
      expect(await stateOf(ana.id)).toMatchObject({ state: "available", available: TWENTY_DOLLARS });
    }
  });

  it("refuses to change or delete what the ledger says", async () => {
    await expect(stage.database.sql.update(ledgerEntries).set({ amount: 1 })).rejects.toThrow();
    await expect(stage.database.sql.delete(ledgerEntries)).rejects.toThrow();
    await expect(stage.database.sql.execute(query`truncate ledger_entries`)).rejects.toThrow();
  });

  it("balances", async () => {
    await expectBalance(stage.database, stage.acme);
  });
});
