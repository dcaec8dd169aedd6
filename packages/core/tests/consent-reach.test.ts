import { describe, expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { ANA, BEN, document, NOW, start } from "./start.js";

const landing = `https://host.example/?ref=${ANA}.copy`;

describe("a word about consent reaches everything", () => {
  test("a revoke on one host of the site holds on the others, which have a local storage of their own", async () => {
    const { platform, referral, open } = await start({ url: "https://app.host.example/" });
    await referral.consent.revoke();
    platform.stored.clear();
    const elsewhere = await open(`https://www.host.example/?ref=${ANA}`);
    expect(elsewhere.consent.status).toBe("denied");
    expect([...platform.cookies.keys(), ...platform.stored.keys()]).toEqual(["_offshoot_consent"]);
  });

  test("a revoke is remembered though local storage is full", async () => {
    const { platform, referral, open } = await start();
    platform.local.write = () => false;
    await referral.consent.revoke();
    expect((await open()).consent.status).toBe("denied");
  });

  test("a revoke on the page that has just begun comes before its landing", async () => {
    const { platform, adapter } = await start();
    platform.navigate(landing);
    const referral = createReferral(document, { platform, adapter, now: () => NOW });
    const revoking = referral.consent.revoke();
    expect(referral.consent.status).toBe("denied");
    await revoking;
    expect([adapter.events, [...platform.cookies.keys()]]).toEqual([[], ["_offshoot_consent"]]);
    // The address still says it, so the offer is there.
    expect(referral.attribution()?.credited.code).toBe(ANA);
  });

  test("a revoke is the last word while a grant is still being carried out", async () => {
    const { referral, adapter } = await start({ url: landing }, { consent: "required" });
    const flush = vi.spyOn(adapter, "flush");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const accept = vi.spyOn(adapter, "accept").mockImplementation(async ({ id }) => {
      await held;
      return { id, durability: "dropped", reason: "consent" };
    });
    void referral.consent.grant();
    await vi.waitFor(() => expect(accept).toHaveBeenCalled());
    const revoking = referral.consent.revoke();
    release();
    await revoking;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(flush).not.toHaveBeenCalled();
  });

  test("who declines keeps the gift, though the address has changed, and a later grant keeps the landing", async () => {
    const { platform, referral } = await start({ url: landing }, { consent: "required" });
    platform.navigate("/shop");
    await referral.consent.revoke();
    expect(await referral.invitation()).toMatchObject({ status: "valid" });
    referral.consent.grant();
    await vi.waitFor(() => expect(platform.stored.get("_offshoot_acme")).toContain(ANA));
  });

  test("a grant does not make an arrival of a step back", async () => {
    const { platform, clock, referral } = await start(
      { url: landing },
      { consent: "required", attribution: { model: "last-touch" } },
    );
    clock.now += 1000;
    platform.navigate(`/?ref=${BEN}`);
    await referral.consent.grant();
    clock.now += 1000;
    platform.navigate(landing);
    expect(referral.attribution()?.credited.code).toBe(BEN);
  });

  test("what was known is still known after a pause, though nothing can be stored", async () => {
    const { platform, referral, clock } = await start();
    for (const store of [platform.local, platform.session]) store.write = () => false;
    platform.cookie.write = () => {};
    platform.navigate(landing);
    let say = (_state: string) => {};
    platform.manage({
      tcf: (_command: string, _version: number, answer: (data: unknown, isGood: boolean) => void) => {
        say = (state) =>
          answer({ eventStatus: "tcloaded", purpose: { consents: { 1: state === "granted" } }, publisher: {} }, true);
      },
    });
    expect(referral.attribution()?.credited.code).toBe(ANA);
    clock.now += 1000;
    say("granted");
    platform.navigate(`/?ref=${BEN}`);
    expect(referral.attribution()).toMatchObject({ first: { code: ANA }, last: { code: BEN } });
  });

  test("a revoke also erases the outbox of a program that is not on this page", async () => {
    const { platform, referral } = await start({ databases: ["_offshoot.other.", "the-host's-own"] });
    await referral.consent.revoke();
    expect(await platform.databases()).toEqual(["the-host's-own"]);
  });

  test("a manager's grant sends what earlier pages have left", async () => {
    const tcf = (command: string, _version: number, answer: (data: unknown, isGood: boolean) => void) => {
      if (command === "addEventListener") answer({ eventStatus: "tcloaded", gdprApplies: false, listenerId: 1 }, true);
    };
    const databases = ["_offshoot.acme."];
    const { adapter, open } = await start({ managers: { tcf }, databases }, { consent: "required" });
    const flush = vi.spyOn(adapter, "flush");
    expect((await open()).consent.status).toBe("pending");
    await vi.waitFor(() => expect(flush).toHaveBeenCalled());
  });

  test("a listener that throws stops no erasure", async () => {
    const { platform, referral } = await start({ url: landing });
    const thrown = vi.fn();
    process.once("uncaughtException", thrown);
    referral.$state.listen(({ consent }) => {
      if (consent === "denied") throw new Error("the host's own");
    });
    await referral.consent.revoke();
    expect([...platform.cookies.keys()]).toEqual(["_offshoot_consent"]);
    await vi.waitFor(() => expect(thrown).toHaveBeenCalled());
  });

  test("an adapter that fails to send or to forget is said, and nothing escapes", async () => {
    const { platform, adapter, open } = await start({ databases: ["_offshoot.acme."] });
    const fails = () => Promise.reject(new Error("no"));
    Object.assign(adapter, { flush: fails, purge: fails });
    const referral = await open();
    const errors: string[] = [];
    referral.on("error", ({ code }) => errors.push(code));
    platform.settle();
    await vi.waitFor(() => expect(errors).toEqual(["event-dropped"]));
    await referral.consent.revoke();
    expect(errors).toEqual(["event-dropped", "event-dropped"]);
  });
});
