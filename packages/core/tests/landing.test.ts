import { describe, expect, test, vi } from "vitest";
import { readAttributionCookie } from "../src/attribution/attribution-cookie.js";
import { createReferral } from "../src/create-referral.js";
import { createCode } from "../src/link/create-code.js";
import { deriveCode } from "../src/link/derive-code.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { ANA, BEN, DAY, document, NOW, start } from "./start.js";

describe("the landing", () => {
  test("is kept in the cookie and in local storage, and reported once", async () => {
    const { platform, referral, adapter, open } = await start({ url: `https://host.example/?ref=${ANA}.copy` });
    expect(referral.attribution()).toMatchObject({
      credited: { code: ANA, channel: "copy", expiresAt: NOW + 90 * DAY },
      verified: true,
    });
    expect(readAttributionCookie(platform.cookie.read(), { program: "acme" })?.first?.code).toBe(ANA);
    expect(platform.stored.get("_offshoot_acme")).toContain(ANA);
    await open();
    const captured = adapter.events.filter(({ type }) => type === "touch.captured");
    expect(captured.map(({ data }) => data)).toEqual([{ code: ANA, channel: "copy", source: "link" }]);
  });

  test("is kept from a link that is opened later without a page load", async () => {
    const { platform, referral } = await start();
    platform.navigate(`/product?ref=${ANA}`);
    expect(referral.attribution()?.credited.code).toBe(ANA);
  });

  test.each(["cookie", "local storage"])("is recovered from the %s alone", async (survivor) => {
    const { platform, open } = await start({ url: `https://host.example/?ref=${ANA}` });
    (survivor === "cookie" ? platform.stored : platform.cookies).clear();
    expect((await open("/checkout")).attribution()?.credited.code).toBe(ANA);
  });

  test("that another tab captured is not lost to a tab that was open before", async () => {
    const { clock, platform, adapter, referral, open } = await start();
    await referral.track("first");
    await open(`/?ref=${ANA}`);
    platform.navigate("/elsewhere");
    await referral.convert({ orderId: "1042" });
    expect(adapter.events.at(-1)?.attribution?.code).toBe(ANA);
    clock.now += 1;
    platform.navigate(`/?ref=${BEN}`);
    expect(referral.attribution()).toMatchObject({ first: { code: ANA }, last: { code: BEN } });
    expect(readAttributionCookie(platform.cookie.read(), { program: "acme", now: NOW })?.first?.code).toBe(ANA);
  });

  test("is captured when the address changes while the rest is still loading", async () => {
    const { platform, adapter } = await start();
    const referral = createReferral(document, { platform, adapter, now: () => NOW });
    platform.navigate(`/?ref=${ANA}`);
    await referral.ready;
    expect(referral.attribution()?.credited.code).toBe(ANA);
  });

  test("is read from an address that the host remembered, relative or not, and moves no link", async () => {
    const { platform, adapter } = await start();
    for (const landing of [`/?ref=${ANA}`, `https://elsewhere.example/?ref=${ANA}`]) {
      const referral = createReferral(document, { platform, adapter, landing, now: () => NOW });
      await referral.ready;
      expect(referral.attribution()?.credited.code).toBe(ANA);
      expect(referral.program.link).toMatchObject({ base: "https://host.example/", domains: ["host.example"] });
    }
  });

  test("is kept by a clock that counts in fractions", async () => {
    const { platform, adapter } = await start();
    const services = { platform, adapter, now: () => NOW + 0.25 };
    platform.navigate(`/?ref=${ANA}`);
    await createReferral(document, services).ready;
    platform.navigate("/next");
    const next = createReferral(document, services);
    await next.ready;
    expect(next.attribution()?.credited.code).toBe(ANA);
  });

  test("is kept and can be redeemed though the adapter does not load", async () => {
    const { platform } = await start();
    platform.navigate(`/?ref=${ANA}`);
    const adapter = () => Promise.reject(new Error("blocked"));
    const referral = createReferral(document, { platform, adapter, now: () => NOW });
    const errors: string[] = [];
    referral.on("error", ({ code }) => errors.push(code));
    await referral.ready;
    expect(errors).toEqual(["engine-unavailable"]);
    expect(referral.attribution()?.credited.code).toBe(ANA);
    expect(await referral.redeem(BEN)).toBe("applied");
    await referral.consent.revoke();
    expect([...platform.cookies.keys()]).toEqual(["_offshoot_consent"]);
  });

  test("survives a clock that steps back", async () => {
    const { clock, open } = await start({ url: `https://host.example/?ref=${ANA}` });
    clock.now -= 3_600_000;
    expect((await open(`/?ref=${BEN}`)).attribution()?.first.code).toBe(BEN);
    clock.now += 7_200_000;
    expect((await open("/")).attribution()).not.toBeNull();
  });

  test("is not written again by every page that reports something", async () => {
    const { platform, open } = await start({ url: `https://host.example/?ref=${ANA}` });
    const next = await open("/next");
    const write = vi.spyOn(platform.cookie, "write");
    await next.track("button.pressed");
    expect(write).not.toHaveBeenCalled();
  });

  test("costs nothing on an ordinary page: no storage is read or written", async () => {
    const platform = createMemoryPlatform();
    const reads = [
      vi.spyOn(platform.cookie, "read"),
      vi.spyOn(platform.local, "read"),
      vi.spyOn(platform.session, "read"),
    ];
    const writes = [
      vi.spyOn(platform.cookie, "write"),
      vi.spyOn(platform.local, "write"),
      vi.spyOn(platform.session, "write"),
    ];
    await createReferral(document, { platform, adapter: createMemoryAdapter() }).ready;
    for (const spy of [...reads, ...writes]) expect(spy).not.toHaveBeenCalled();
  });
});

describe("attribution", () => {
  test("credits the first touch when a second link is opened, and says why", async () => {
    const { clock, open } = await start({ url: `https://host.example/?ref=${ANA}` });
    clock.now += DAY;
    const referral = await open(`/?ref=${BEN}`);
    expect(referral.attribution()).toMatchObject({
      first: { code: ANA },
      last: { code: BEN },
      credited: { code: ANA },
    });
    expect(referral.explain().map(({ sentence }) => sentence)).toEqual([
      `Code ${ANA}, from a link opened on November 22, 2026, gets the credit, because it came first; it counts until February 20, 2027.`,
      `Code ${BEN}, from a link opened on November 23, 2026, came later; the first one keeps the credit.`,
    ]);
  });

  test("ends with the window of the first touch, which never slides", async () => {
    const { clock, open } = await start({ url: `https://host.example/?ref=${ANA}` });
    clock.now += 89 * DAY;
    expect((await open("/")).attribution()?.credited.code).toBe(ANA);
    clock.now += 2 * DAY;
    expect((await open("/")).attribution()).toBeNull();
  });

  test("lets a verified code displace one that another site appended", async () => {
    const { clock, open } = await start({ url: "https://host.example/?ref=producthunt" });
    clock.now += DAY;
    expect((await open(`/?ref=${ANA}`)).attribution()).toMatchObject({ credited: { code: ANA }, verified: true });
  });

  test("never counts the advocate's own link", async () => {
    const own = await deriveCode("acme", "ana");
    const { referral, clock, open, platform } = await start({ url: `https://host.example/?ref=${own}` });
    await referral.identify({ id: "ana" });
    expect(referral.attribution()).toBeNull();
    expect(referral.explain().at(-1)?.rule).toBe("no-touch");
    clock.now += DAY;
    platform.navigate("/");
    const later = await open(`/?ref=${BEN}`);
    expect(later.attribution()?.credited.code).toBe(BEN);
  });

  test("forgets an own link that is opened while signed in, so that signing out does not bring it back", async () => {
    const { referral, platform, types } = await start();
    await referral.identify({ id: "ana" });
    platform.navigate(`/?ref=${await deriveCode("acme", "ana")}`);
    await referral.identify(null);
    expect(referral.attribution()).toBeNull();
    expect(types()).not.toContain("touch.captured");
  });
});

describe("the program's own names", () => {
  test("are taken in any case, and said nothing about", async () => {
    const { platform, open } = await start({}, { link: { vanity: ["ana-lima", "Team-*"] } });
    expect((await open("/?ref=ANA-lima")).attribution()?.verified).toBe(true);
    expect((await open("/?ref=team-blue")).attribution()?.verified).toBe(true);
    expect(platform.warnings).toEqual([]);
  });

  test("are refused, said so, where they read as a generated code or hold two stars", async () => {
    const folding = Array.from({ length: 500 }, () => createCode()).find((code) => code.includes("0")) ?? "";
    const bad = [folding.replace("0", "O"), "a*b*c"];
    const { platform } = await start({}, { link: { vanity: bad } });
    await vi.waitFor(() => expect(platform.warnings).toHaveLength(1));
    for (const name of bad) expect(platform.warnings[0]).toContain(`got "${name}"`);
  });
});
