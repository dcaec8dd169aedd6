import { describe, expect, test } from "vitest";
import type { Adapter } from "../src/adapter.js";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { ANA, document, NOW, start } from "./start.js";

describe("events", () => {
  test("carry exactly the documented fields", async () => {
    const { referral, adapter } = await start({
      url: `https://host.example/shop/x?ref=${ANA}&secret=1#frag`,
      referrer: "https://social.example/feed?q=private",
    });
    await referral.convert({ orderId: "1042", value: 40, currency: "USD", friend: { id: "ben" } });
    const event = adapter.events.at(-1);
    expect(event).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: "conversion.completed",
      at: new Date(NOW).toISOString(),
      seq: 2,
      program: "acme",
      programVersion: 1,
      visitor: expect.stringMatching(/^[\w-]{21}$/),
      session: expect.stringMatching(/^[\w-]{21}$/),
      friend: { id: "ben" },
      attribution: {
        code: ANA,
        model: "first-touch",
        source: "link",
        touchedAt: new Date(NOW).toISOString(),
        verified: true,
      },
      data: { orderId: "1042", value: 40, currency: "USD" },
      context: {
        path: "/shop/x",
        referrer: "https://social.example",
        locale: "en",
        sdk: "0.1.0",
        signals: { timeOnPage: "1-5", activated: false, framed: false, automated: false },
      },
    });
    expect(JSON.stringify(adapter.events)).not.toMatch(/secret|private|frag/);
  });

  test("say of a friend and of the page before nothing but what is documented", async () => {
    const { referral, adapter } = await start({ referrer: "android-app://com.social/feed" });
    await referral.lead({ friend: { id: "ben", newCustomer: true, email: "ben@mail.example" } as { id: string } });
    expect(adapter.events.at(-1)?.friend).toEqual({ id: "ben", newCustomer: true });
    expect(adapter.events.at(-1)?.context).not.toHaveProperty("referrer");
  });

  test("are not credited to a code that is the buyer's own, though they sign in in the same task", async () => {
    const { referral, adapter } = await start(
      { url: "https://host.example/?ref=ana-lima" },
      { link: { vanity: ["ana-lima"] } },
    );
    void referral.identify({ id: "ana", code: "ana-lima" });
    await referral.convert({ orderId: "1042" });
    expect(adapter.events.at(-1)).not.toHaveProperty("attribution");
  });

  test("stop, and nothing is written any more, once the referral is destroyed", async () => {
    const { referral, platform, adapter } = await start({}, { consent: "required" });
    referral.destroy();
    await referral.consent.grant();
    await referral.redeem(ANA);
    await referral.convert({ orderId: "1042", coupon: ANA });
    expect([...platform.stored.keys(), ...platform.cookies.keys(), ...platform.sessionStored.keys()]).toEqual([]);
    expect(adapter.events).toEqual([]);
  });

  test("give a reloaded thank-you page the same event id", async () => {
    const { open, adapter } = await start();
    for (let reload = 0; reload < 5; reload++) await (await open("/thank-you")).convert({ orderId: "1042" });
    expect(new Set(adapter.events.map(({ id }) => id)).size).toBe(1);
  });

  test("are handed to the adapter in the caller's own task", async () => {
    const { referral, adapter } = await start();
    void referral.track("button.pressed");
    expect(adapter.events.map(({ type }) => type)).toEqual(["button.pressed"]);
  });

  test("keep their order by number, and a new session begins after half an hour", async () => {
    const { referral, adapter, clock } = await start();
    await referral.track("a");
    await referral.track("b");
    clock.now += 31 * 60_000;
    await referral.track("c");
    const [a, b, c] = adapter.events;
    expect([a?.seq, b?.seq, c?.seq]).toEqual([1, 2, 1]);
    expect(a?.session).toBe(b?.session);
    expect(c?.session).not.toBe(a?.session);
  });

  test("tell the truth when the adapter fails, and disturb nobody", async () => {
    const platform = createMemoryPlatform();
    const adapter: Adapter = { ...createMemoryAdapter(), accept: async () => Promise.reject(new Error("full")) };
    const referral = createReferral(document, { platform, adapter });
    const errors: string[] = [];
    referral.on("error", ({ message }) => errors.push(message));
    expect(await referral.track("x")).toMatchObject({ durability: "dropped", reason: "rejected" });
    expect(errors).toEqual(['[offshoot] The adapter did not take the event "x".']);
  });

  test("carry ids as texts, whatever the page gave", async () => {
    const { referral, adapter } = await start();
    const page = referral as unknown as Record<string, (value: unknown) => Promise<unknown>>;
    await page.identify?.({ id: 42 });
    await page.convert?.({ orderId: 1042, friend: { id: 77 } });
    expect(adapter.events.at(-1)).toMatchObject({
      advocate: { id: "42" },
      friend: { id: "77" },
      data: { orderId: "1042" },
    });
    await referral.convert({ orderId: "1042" });
    expect(new Set(adapter.events.slice(-2).map(({ id }) => id)).size).toBe(1);
  });

  test("never throw into the page, whatever it passes", async () => {
    const { referral } = await start();
    const page = referral as unknown as Record<string, (value?: unknown) => Promise<unknown>>;
    for (const value of [
      null,
      undefined,
      5,
      "x",
      {},
      { id: null },
      { id: "a", code: 12_345 },
      { id: "a", code: "<b>" },
    ]) {
      for (const method of ["identify", "lead", "convert", "track"]) await page[method]?.(value);
    }
  });

  test("refuse a conversion without an order number", async () => {
    const { referral, adapter } = await start();
    expect(await referral.convert({ orderId: "" })).toMatchObject({ durability: "dropped", reason: "invalid" });
    expect(adapter.events).toEqual([]);
  });
});
