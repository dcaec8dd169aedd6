import { describe, expect, test, vi } from "vitest";
import { readAttributionCookie } from "../src/attribution/attribution-cookie.js";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { ANA, BEN, document, NOW, start } from "./start.js";

describe("consent", () => {
  const landing = `https://host.example/?ref=${ANA}.copy`;

  test("pending keeps the landing in memory, writes nothing and sends nothing", async () => {
    const { platform, referral, adapter } = await start({ url: landing }, { consent: "required" });
    expect(await referral.track("x")).toMatchObject({ durability: "dropped", reason: "consent" });
    expect(referral.attribution()?.credited.code).toBe(ANA);
    expect([...platform.cookies, ...platform.stored, ...adapter.events]).toEqual([]);
  });

  test("a late grant keeps the landing although the address has changed", async () => {
    const { platform, referral, types } = await start({ url: landing }, { consent: "required" });
    platform.navigate("/elsewhere");
    referral.consent.grant();
    await vi.waitFor(() => expect(types()).toContain("touch.captured"));
    expect(readAttributionCookie(platform.cookie.read(), { program: "acme" })?.first?.code).toBe(ANA);
    expect(types()).toContain("consent.changed");
  });

  test("a grant is reported once a session, though it is given on every page", async () => {
    const { open, types } = await start({}, { consent: "required" });
    for (const page of ["/one", "/two", "/three"]) await (await open(page)).consent.grant();
    expect(types()).toEqual(["consent.changed"]);
  });

  test("a consent manager's grant is reported once a session", async () => {
    const tcf = (command: string, _version: number, answer: (data: unknown, isGood: boolean) => void) => {
      if (command === "addEventListener") answer({ eventStatus: "tcloaded", gdprApplies: false, listenerId: 1 }, true);
    };
    const { open, types } = await start({ managers: { tcf } }, { consent: "auto" });
    for (const page of ["/one", "/two"]) {
      const referral = await open(page);
      await vi.waitFor(() => expect(referral.consent.status).toBe("granted"));
    }
    await vi.waitFor(() => expect(types()).toEqual(["consent.changed"]));
  });

  test("what nobody was asked for is not reported", async () => {
    const { platform, referral, types } = await start({}, { consent: "auto" });
    platform.settle();
    await referral.track("x");
    expect(types()).toEqual(["x"]);
  });

  test("a revoke erases every store and the outbox, and leaves one word behind", async () => {
    const { platform, referral, adapter } = await start({ url: landing });
    await referral.consent.revoke();
    expect([...platform.cookies]).toEqual([["_offshoot_consent", "denied"]]);
    expect([...platform.stored]).toEqual([["_offshoot_consent", "denied"]]);
    expect([...platform.sessionStored]).toEqual([]);
    expect(adapter.events).toEqual([]);
    expect(referral.consent.status).toBe("denied");
  });

  test("a revoke before any grant sets nothing but the word itself, not even a trial cookie", async () => {
    const { platform, referral } = await start({ url: landing }, { consent: "required" });
    const write = vi.spyOn(platform.cookie, "write");
    await referral.consent.revoke();
    for (const [cookie] of write.mock.calls) expect(cookie).toMatch(/^_offshoot_consent=denied; /);
  });

  test("a revoke in one tab stops the others before their next write", async () => {
    const { platform, adapter, referral, open } = await start({ url: landing });
    const other = await open();
    await referral.consent.revoke();
    expect(await other.track("x")).toMatchObject({ durability: "dropped", reason: "consent" });
    platform.navigate(`/?ref=${BEN}`);
    const marks = [["_offshoot_consent", "denied"]];
    expect([[...platform.cookies], [...platform.sessionStored], adapter.events]).toEqual([marks, [], []]);
    expect(other.consent.status).toBe("denied");
  });

  test("nothing that earlier pages left is sent before a grant", async () => {
    const { referral, adapter } = await start({}, { consent: "required" });
    const flush = vi.spyOn(adapter, "flush");
    await referral.flush();
    expect(flush).not.toHaveBeenCalled();
    referral.consent.grant();
    await vi.waitFor(() => expect(flush).toHaveBeenCalled());
  });

  test("a late grant keeps the landing of somebody who was here before", async () => {
    const { platform, open } = await start();
    await (await open("/first")).track("x");
    platform.navigate(landing);
    const referral = createReferral(
      { ...document, consent: "required" },
      { platform, adapter: createMemoryAdapter(), now: () => NOW },
    );
    await referral.ready;
    referral.consent.grant();
    await vi.waitFor(() => expect(platform.stored.get("_offshoot_acme")).toContain(ANA));
  });

  test("who leaves while it is undecided gets an answer", async () => {
    const { referral } = await start({}, { consent: "auto" });
    const receipt = referral.track("x");
    referral.destroy();
    expect(await receipt).toMatchObject({ durability: "dropped", reason: "destroyed" });
  });

  test("granted leaves it to the host, whatever the browser signals", async () => {
    const { referral } = await start({ managers: { gpc: true } });
    expect(referral.consent.status).toBe("granted");
  });

  test("a denial is remembered on the next page, and a grant ends it", async () => {
    const { referral, open } = await start();
    await referral.consent.revoke();
    const next = await open("/next");
    expect(next.consent.status).toBe("denied");
    next.consent.grant();
    expect((await open("/third")).consent.status).toBe("granted");
  });

  test("auto is granted once the page has settled and no consent manager is there", async () => {
    const { platform, referral, types } = await start({ url: landing }, { consent: "auto" });
    expect(referral.consent.status).toBe("pending");
    platform.settle();
    expect(referral.consent.status).toBe("granted");
    await vi.waitFor(() => expect(types()).toEqual(["touch.captured"]));
  });

  test.each([
    ["granted", true],
    ["auto", true],
    ["required", false],
  ] as const)("with %s, what closed tabs have left is sent once the page has settled: %s", async (consent, isSent) => {
    const { platform, adapter } = await start({ databases: ["_offshoot.acme."] }, { consent });
    const flush = vi.spyOn(adapter, "flush");
    platform.settle();
    await new Promise((resolve) => setTimeout(resolve));
    expect(flush.mock.calls.length > 0).toBe(isSent);
  });

  test("a page that settles looks for nothing where no earlier page has left anything", async () => {
    const { platform, adapter } = await start();
    const flush = vi.spyOn(adapter, "flush");
    const read = vi.spyOn(platform.local, "read");
    platform.settle();
    await new Promise((resolve) => setTimeout(resolve));
    for (const spy of [flush, read]) expect(spy).not.toHaveBeenCalled();
  });

  test("what the page before left in its journal is sent, though it had no time to open its database", async () => {
    const { platform, adapter } = await start({ referrer: "https://host.example/checkout" });
    const flush = vi.spyOn(adapter, "flush");
    platform.settle();
    await vi.waitFor(() => expect(flush).toHaveBeenCalled());
  });

  test("auto keeps what happens while the page settles, with the time at which it happened", async () => {
    const { platform, referral, adapter, clock } = await start({}, { consent: "auto" });
    const receipt = referral.convert({ orderId: "1042" });
    clock.now += 1000;
    platform.settle();
    expect((await receipt).durability).toBe("memory");
    expect(adapter.events[0]).toMatchObject({ type: "conversion.completed", at: new Date(NOW).toISOString() });
  });

  test("auto drops what happened when somebody has to be asked", async () => {
    const { platform, referral } = await start({ managers: { tcf: () => {} } }, { consent: "auto" });
    const receipt = referral.convert({ orderId: "1042" });
    platform.settle();
    expect(await receipt).toMatchObject({ durability: "dropped", reason: "consent" });
  });

  test.each([
    ["a manager that says nothing", { tcf: () => {} }, "pending"],
    ["Global Privacy Control", { gpc: true }, "denied"],
  ] as const)("auto stays closed when there is %s", async (_, managers, expected) => {
    const { platform, referral } = await start({ url: landing, managers }, { consent: "auto" });
    platform.settle();
    expect(referral.consent.status).toBe(expected);
    expect([...platform.cookies, ...platform.stored]).toEqual([]);
  });

  test("a friend who declines still sees the offer", async () => {
    const { referral } = await start({ url: landing }, { consent: "required" });
    await referral.consent.revoke();
    expect(await referral.invitation()).toEqual({ status: "valid", reward: { kind: "discount", percent: 15 } });
  });
});
