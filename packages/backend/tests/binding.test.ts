import { describe, expect, it } from "vitest";
import type { ConversionReport } from "../src/index.js";
import { DAY_MS, HOLD_DAYS, makeClaim, makeEvent, makeLead } from "./acme.js";
import { expectBalance } from "./expect-balance.js";
import { makeAdvocates } from "./make-advocates.js";
import { useAcme } from "./use-acme.js";

describe("a friend who signed up", { timeout: 240_000 }, () => {
  const stage = useAcme();
  let n = 0;

  /** Two advocates, a friend with two devices, and an order that no other test has heard of. */
  async function setUp(register = true) {
    n++;
    const { ana, ben } = await makeAdvocates(stage, n, register);
    const friend = { id: `friend-${n}` };
    return { ana, ben, friend, orderId: `order-${n}`, phone: `phone-${n}`, desktop: `desktop-${n}` };
  }
  /** Sends an event a second after whatever came before. */
  async function tell(event: unknown) {
    stage.acme.clock.now += 1000;
    expect((await stage.acme.postEvents([event])).rejected).toEqual([]);
  }
  async function report(orderId: string, more: Partial<ConversionReport>) {
    stage.acme.clock.now += 1000;
    const response = await stage.acme.report({ orderId, status: "completed", ...more });
    expect(response.status).toBe(200);
    return states((await response.json()).rewards);
  }
  const states = (rewards: readonly { code?: string; state: string; reason?: string }[]) =>
    rewards.map(({ code, state, reason }) => [code, state, reason]);
  const stateOf = async (id: string) => states((await stage.acme.summary(id)).rewards)[0]?.slice(1);
  const touch = (code: string, visitor: string) =>
    makeEvent("touch.captured", { visitor, data: { code, source: "link" } });

  it("is credited to whoever brought them, on a device that knows no code", async () => {
    const { ana, friend, orderId, phone, desktop } = await setUp();
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    expect(await report(orderId, { friend, visitor: desktop })).toEqual([[ana.code, "approved", "hold"]]);
    expect((await stage.acme.summary(ana.id)).counts).toEqual({ visits: 0, leads: 1, conversions: 1 });
  });

  it("is credited where only the page says whose order it is, and the shop confirms the order", async () => {
    const { ana, friend, orderId, phone, desktop } = await setUp();
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    await tell(makeEvent("conversion.completed", { visitor: desktop, friend, data: { orderId } }));
    expect(await stateOf(ana.id)).toEqual(["pending", "review"]);
    expect(await report(orderId, {})).toEqual([[ana.code, "approved", "hold"]]);
  });

  it("is credited to the first advocate though another's link was opened later on the device that buys", async () => {
    const { ana, ben, friend, orderId, phone, desktop } = await setUp();
    await tell(touch(ana.code, phone));
    await tell(touch(ben.code, desktop));
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    await tell(makeClaim(orderId, ben.code, { visitor: desktop, friend }));
    expect(await report(orderId, { friend, visitor: desktop })).toEqual([[ana.code, "approved", "hold"]]);
    expect(await stateOf(ben.id)).toBeUndefined();
  });

  it("waits for review when another's link had been opened earlier on the device that buys, whatever the page says of its time", async () => {
    const { ana, ben, friend, orderId, phone, desktop } = await setUp();
    await tell(touch(ben.code, desktop));
    await tell(touch(ana.code, phone));
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    await tell(makeClaim(orderId, ben.code, { visitor: desktop, friend }));
    await report(orderId, { friend });
    expect([await stateOf(ana.id), await stateOf(ben.id)]).toEqual([
      ["pending", "review"],
      ["pending", "review"],
    ]);

    const forged = `forged-${orderId}`;
    const backdated = { touchedAt: "2020-01-01T00:00:00.000Z" };
    await tell(makeClaim(forged, ben.code, { visitor: `forger-${n}` }, backdated));
    expect(await report(forged, { friend })).toEqual([[ana.code, "approved", "hold"]]);
  });

  it.each(["typed", "claimed", "coupon"])("is credited to the code they named themselves (%s)", async (source) => {
    const { ana, ben, friend, orderId, phone, desktop } = await setUp();
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    await tell(makeClaim(orderId, ben.code, { visitor: desktop, friend }, { source }));
    expect(await report(orderId, { friend })).toEqual([[ben.code, "approved", "hold"]]);
  });

  it("belongs to the advocate known first when two browsers say different ones", async () => {
    const { ana, ben, friend, orderId, phone } = await setUp();
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    await tell(makeLead(ben.code, { visitor: `forger-${n}`, friend, at: "2020-01-01T00:00:00.000Z" }));
    expect(await report(orderId, { friend })).toEqual([[ana.code, "approved", "hold"]]);
  });

  it("is bound by no code that nobody owns and never by their own", async () => {
    const { ana, ben, orderId, phone, desktop } = await setUp();
    const friend = { id: ben.id };
    await tell(makeLead("producthunt", { visitor: phone, friend }));
    await tell(makeLead(ben.code, { visitor: phone, friend }));
    await tell(makeLead(ana.code, { visitor: desktop, friend }));
    expect(await report(orderId, { friend })).toEqual([[ana.code, "approved", "hold"]]);
  });

  it("is credited to an advocate who proves their identity only after the order", async () => {
    const { ana, friend, orderId, phone } = await setUp(false);
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    expect(await report(orderId, { friend })).toEqual([]);
    expect(await stateOf(ana.id)).toEqual(["approved", "hold"]);
  });

  it("is credited though the lead arrives after the order's report, and not when it was made after it", async () => {
    const { ana, friend, orderId, phone } = await setUp();
    await report(orderId, { friend });
    const old = new Date(stage.acme.clock.now - 60_000).toISOString();
    await tell(makeLead(ana.code, { visitor: phone, friend, at: old }));
    expect(await stateOf(ana.id)).toEqual(["approved", "hold"]);

    const other = await setUp();
    await report(other.orderId, { friend: other.friend });
    const late = new Date(stage.acme.clock.now + 60_000).toISOString();
    await tell(makeLead(other.ana.code, { visitor: other.phone, friend: other.friend, at: late }));
    expect(await stateOf(other.ana.id)).toBeUndefined();
  });

  it("takes nothing back that is available when a lead arrives after the hold", async () => {
    const { ana, ben, friend, orderId, phone, desktop } = await setUp();
    await tell(touch(ana.code, phone));
    await tell(makeClaim(orderId, ben.code, { visitor: desktop }));
    expect(await report(orderId, { friend })).toEqual([[ben.code, "approved", "hold"]]);
    stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    expect(await stateOf(ben.id)).toEqual(["available", undefined]);
    expect(await stateOf(ana.id)).toBeUndefined();
  });

  it("earns nobody anything when the advocate turns out to have signed in where the account came", async () => {
    const { ana, friend, orderId, phone } = await setUp();
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    await report(orderId, { friend });
    await tell(makeEvent("advocate.identified", { visitor: phone, advocate: ana }));
    expect(await stateOf(ana.id)).toEqual(["void", "self-referral"]);
  });

  it("is bound by an identification that names the friend, too", async () => {
    const { ana, ben, friend, orderId, phone } = await setUp();
    const lead = makeLead(ana.code, { visitor: phone, friend, type: "advocate.identified", advocate: ben });
    await tell(lead);
    expect(await report(orderId, { friend })).toEqual([[ana.code, "approved", "hold"]]);
  });

  it("earns the advocate one reward, for the first order", async () => {
    const { ana, friend, orderId, phone } = await setUp();
    await tell(makeLead(ana.code, { visitor: phone, friend }));
    expect(await report(orderId, { friend })).toEqual([[ana.code, "approved", "hold"]]);
    expect(await report(`second-${orderId}`, { friend })).toEqual([[ana.code, "void", "duplicate"]]);
  });

  it("balances", async () => {
    await expectBalance(stage.database, stage.acme);
  });
});
