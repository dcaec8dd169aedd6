import { describe, expect, test, vi } from "vitest";
import { readAttributionCookie } from "../src/attribution/attribution-cookie.js";
import { deriveCode } from "../src/link/derive-code.js";
import { ANA, BEN, DAY, start } from "./start.js";

describe("a code that a friend types", () => {
  test("beats the link they opened, stays so on the next page, and explain() says why", async () => {
    const { referral, clock, open, platform, adapter } = await start({ url: `https://host.example/?ref=${ANA}` });
    clock.now += DAY;
    expect(await referral.redeem(BEN)).toBe("applied");
    clock.now += DAY;
    const later = await open("/checkout");
    for (const one of [referral, later]) {
      expect(one.attribution()).toMatchObject({ first: { code: ANA }, last: { code: BEN }, credited: { code: BEN } });
    }
    expect(later.explain().map(({ rule }) => rule)).toEqual(["outranked", "redeemed"]);
    expect(later.explain()[0]?.sentence).toMatch(`gives way to code ${BEN}.`);
    expect(readAttributionCookie(platform.cookie.read(), { program: "acme", now: clock.now })?.first?.code).toBe(BEN);
    expect(adapter.events.filter(({ type }) => type === "code.redeemed")).toMatchObject([
      { data: { code: BEN, outcome: "applied", source: "typed" }, context: { signals: { framed: false } } },
    ]);
  });

  test("keeps the credit when another link is opened later", async () => {
    const { referral, clock, open } = await start();
    await referral.redeem(BEN);
    clock.now += DAY;
    expect((await open(`/?ref=${ANA}`)).attribution()).toMatchObject({
      last: { code: ANA },
      credited: { code: BEN, source: "typed" },
    });
  });

  test("keeps the credit under last-touch too", async () => {
    const { referral, clock, open } = await start({}, { attribution: { model: "last-touch" } });
    await referral.redeem(BEN);
    clock.now += DAY;
    expect((await open(`/?ref=${ANA}`)).attribution()?.credited.code).toBe(BEN);
  });

  test.each([
    ["in groups and small letters", (code: string) => ` ${code.toLowerCase().replace(/(.{4})(.{4})/, "$1-$2-")} `],
    ["with the spaces and marks of a message", (code: string) => `\u200e${code.slice(0, 5)} ${code.slice(5)}\u200b`],
    ["as the whole link", (code: string) => `https://host.example/?ref=${code}.copy`],
  ])("is understood %s", async (_how, write) => {
    const { referral } = await start();
    expect(await referral.redeem(write(ANA))).toBe("applied");
    expect(referral.attribution()?.credited.code).toBe(ANA);
  });

  test.each(["", "-", "<b>", "ünï", "a+b", null, undefined, {}])("is unknown where %j is none", async (text) => {
    const { referral, platform } = await start();
    expect(await referral.redeem(text as string)).toBe("unknown");
    expect([...platform.stored]).toEqual([]);
  });

  test("does not count when it is one's own", async () => {
    const { referral } = await start();
    await referral.identify({ id: "ana" });
    expect(await referral.redeem(await deriveCode("acme", "ana"))).toBe("own");
    expect(referral.attribution()).toBeNull();
  });

  test("is unverified where nobody can say, is remembered, and never blocks a real one", async () => {
    const { referral, clock, open } = await start();
    expect(await referral.redeem("summer-fair")).toBe("unverified");
    expect(referral.attribution()).toMatchObject({ credited: { code: "SUMMER-FAIR" }, verified: false });
    clock.now += DAY;
    expect((await open(`/?ref=${ANA}`)).attribution()).toMatchObject({ credited: { code: ANA }, verified: true });
  });

  test("never displaces a real one when it is unverified", async () => {
    const { referral } = await start({ url: `https://host.example/?ref=${ANA}` });
    expect(await referral.redeem("producthunt")).toBe("unverified");
    expect(referral.attribution()?.credited.code).toBe(ANA);
  });

  test.each(["ana-lima", "FAIR-2026"])("is applied when the program lists it: %s", async (code) => {
    const { referral } = await start({}, { link: { vanity: ["Ana-Lima", "fair-*"] } });
    expect(await referral.redeem(code)).toBe("applied");
    expect(await referral.redeem(`x${code}`)).toBe("unverified");
  });

  test.each([
    ["valid", "applied"],
    ["unknown", "unknown"],
    ["ended", "ended"],
    ["revoked", "ended"],
  ] as const)("is what the backend says: %s", async (status, outcome) => {
    const { adapter, open } = await start();
    Object.assign(adapter, { invitation: async () => ({ status }) });
    const referral = await open();
    expect(await referral.redeem("summer-fair")).toBe(outcome);
    const isKept = outcome === "applied";
    expect(referral.attribution()?.credited.source).toBe(isKept ? "typed" : undefined);
    // The backend's word holds on the next page, where nobody asks again.
    expect((await open("/next")).attribution()?.verified).toBe(isKept ? true : undefined);
  });

  test("is judged here while the backend is down", async () => {
    const { adapter, open } = await start();
    Object.assign(adapter, { invitation: () => Promise.reject(new Error("down")) });
    const referral = await open();
    const errors = vi.fn();
    referral.on("error", errors);
    expect(await referral.redeem(ANA)).toBe("applied");
    expect(errors).toHaveBeenCalled();
  });

  test("that the backend does not know makes room for a real one, and one it vouches for counts", async () => {
    const { adapter, clock, open, referral: before } = await start({ url: "https://host.example/?ref=producthunt" });
    before.destroy();
    Object.assign(adapter, {
      invitation: async (code: string) => ({ status: code === "ANA-VIP" ? "valid" : "unknown" }),
    });
    const referral = await open();
    await referral.invitation();
    referral.destroy();
    clock.now += DAY;
    const later = await open("/?ref=ana-vip");
    expect(await later.invitation()).toEqual({ status: "valid", reward: { kind: "discount", percent: 15 } });
    expect(later.attribution()).toMatchObject({ credited: { code: "ANA-VIP" }, verified: true });
  });

  test("is one's own though one is only just signing in", async () => {
    const { referral } = await start();
    const own = await deriveCode("acme", "ana");
    void referral.identify({ id: "ana" });
    expect(await referral.redeem(own)).toBe("own");
  });

  test("is kept nowhere by a referral that is destroyed while the backend is asked", async () => {
    const { adapter, open, platform } = await start();
    const asked: ((invitation: unknown) => void)[] = [];
    Object.assign(adapter, { invitation: () => new Promise((resolve) => void asked.push(resolve)) });
    const referral = await open();
    const redeeming = referral.redeem(ANA);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    referral.destroy();
    asked[0]?.({ status: "valid" });
    await redeeming;
    expect(referral.attribution()).toBeNull();
    expect([...platform.stored.keys(), ...platform.cookies.keys()]).toEqual([]);
  });

  test("works without permission, asks nobody and stores nothing", async () => {
    const { adapter, open, platform } = await start({}, { consent: "required" });
    const invitation = vi.fn();
    Object.assign(adapter, { invitation });
    const referral = await open();
    expect(await referral.redeem(ANA)).toBe("applied");
    expect(await referral.invitation()).toMatchObject({ status: "valid" });
    expect([invitation.mock.calls, [...platform.stored], [...platform.cookies], adapter.events]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    referral.consent.grant();
    await vi.waitFor(() => expect(platform.stored.get("_offshoot_acme")).toContain(`${ANA}.`));
  });
});

describe("the coupon of an order", () => {
  test("that is a code is credited in the order itself", async () => {
    const { referral, adapter } = await start({ url: `https://host.example/?ref=${ANA}` });
    await referral.convert({ orderId: "1042", coupon: BEN.toLowerCase() });
    expect(adapter.events.at(-1)).toMatchObject({
      type: "conversion.completed",
      attribution: { code: BEN, source: "coupon", verified: true },
    });
    expect(adapter.events.map(({ type }) => type)).toContain("code.redeemed");
  });

  test("that is none of the program's changes nothing", async () => {
    const { referral, adapter } = await start({ url: `https://host.example/?ref=${ANA}` });
    await referral.convert({ orderId: "1042", coupon: "SPRING10" });
    expect(adapter.events.at(-1)?.attribution?.code).toBe(ANA);
    expect(adapter.events.map(({ type }) => type)).not.toContain("code.redeemed");
  });

  test("is the same event when the thank-you page is reloaded", async () => {
    const { open, adapter } = await start();
    for (let reload = 0; reload < 3; reload++) await (await open("/ty")).convert({ orderId: "1042", coupon: BEN });
    const redeemed = adapter.events.filter(({ type }) => type === "code.redeemed");
    expect(new Set(redeemed.map(({ id }) => id)).size).toBe(1);
  });

  test("of an old thank-you page takes no credit back and prolongs nothing", async () => {
    const { open, clock } = await start();
    const order = { orderId: "1042", coupon: ANA };
    const first = await open("/ty");
    await first.convert(order);
    const expiresAt = first.attribution()?.expiresAt;
    clock.now += DAY;
    const again = await open("/ty");
    await again.convert(order);
    expect(again.attribution()?.expiresAt).toBe(expiresAt);
    await again.redeem(BEN);
    clock.now += DAY;
    const later = await open("/ty");
    await later.convert(order);
    expect(later.attribution()?.credited.code).toBe(BEN);
  });
});
