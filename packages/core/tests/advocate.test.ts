import { describe, expect, test, vi } from "vitest";
import type { Adapter, AdvocateRef, Summary } from "../src/adapter.js";
import { createReferral } from "../src/create-referral.js";
import { createCode } from "../src/link/create-code.js";
import { deriveCode } from "../src/link/derive-code.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { document, start } from "./start.js";

describe("the advocate", () => {
  test("gets a link that carries their derived code and the channel", async () => {
    const { referral } = await start();
    expect(referral.link()).toBe("");
    await referral.identify({ id: "ana" });
    const code = await deriveCode("acme", "ana");
    expect(referral.link()).toBe(`https://host.example/?ref=${code}`);
    expect(referral.link({ channel: "copy", url: "/shoes?size=42" })).toBe(
      `https://host.example/shoes?size=42&ref=${code}.copy`,
    );
  });

  test.each(["a b", "x", "a&b=c"])("is not taken with %s, which is no code", async (code) => {
    const { referral, adapter } = await start();
    const errors: string[] = [];
    referral.on("error", ({ message }) => errors.push(message));
    await referral.identify({ id: "ana", code });
    expect([referral.link(), adapter.events]).toEqual(["", []]);
    expect(errors).toEqual([expect.stringContaining("expected a code of 2 to 64 letters")]);
  });

  test("is not taken with a code that folds into a generated one", async () => {
    const { referral } = await start();
    const folding = Array.from({ length: 2000 }, () => createCode()).find((code) => /[01]/.test(code)) ?? "";
    const code = folding.replace("0", "O").replace("1", "I");
    await referral.identify({ id: "ana", code });
    expect(referral.$state.get().advocate).toBeNull();
  });

  test("gets a link to the base page when the address is on a foreign host", async () => {
    const { referral } = await start();
    const errors: string[] = [];
    referral.on("error", ({ message }) => errors.push(message));
    await referral.identify({ id: "ana", code: "ana-lima" });
    expect(referral.link({ url: "https://evil.example/" })).toBe("https://host.example/?ref=ANA-LIMA");
    expect(errors[0]).toContain("expected an address on host.example");
  });

  test.each(["https://evil.example/", "https://acme.example:port/", "javascript:alert(1)"])(
    "gets a link to the base page instead of one to %s",
    async (url) => {
      const { referral } = await start();
      await referral.identify({ id: "ana", code: "ana-lima" });
      expect(referral.link({ url })).toBe("https://host.example/?ref=ANA-LIMA");
    },
  );

  test("is reported once a session, and forgotten on sign-out", async () => {
    const { referral, types, open } = await start();
    await referral.identify({ id: "ana" });
    await (await open("/two")).identify({ id: "ana" });
    expect(types()).toEqual(["advocate.identified"]);
    await referral.identify(null);
    expect([referral.link(), referral.$state.get().advocate]).toEqual(["", null]);
  });

  test("is known by the time everything is ready, when they were being identified already", async () => {
    const platform = createMemoryPlatform({ url: "https://host.example/" });
    const referral = createReferral(document, { platform, adapter: createMemoryAdapter() });
    void referral.identify({ id: "ana" });
    await referral.ready;
    expect(referral.$state.get().advocate?.id).toBe("ana");
  });

  test("who signs out while the code is derived stays signed out", async () => {
    const { referral } = await start();
    const signIn = referral.identify({ id: "ana" });
    await referral.identify(null);
    await signIn;
    expect(referral.link()).toBe("");
  });

  test("never sees an answer that was asked for somebody else", async () => {
    let answer: (summary: Summary) => void = () => {};
    const asked: AdvocateRef[] = [];
    const adapter: Adapter = {
      ...createMemoryAdapter(),
      summary: (advocate) => {
        asked.push(advocate);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    };
    const referral = createReferral(document, { platform: createMemoryPlatform(), adapter });
    await referral.ready;
    void referral.identify({ id: "ana", token: "secret" });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await referral.identify(null);
    answer({ code: "ANA" } as Summary);
    await new Promise((resolve) => setTimeout(resolve));
    expect(referral.$state.get().summary).toEqual({ status: "idle", value: null });
  });

  test("sees the last good summary when the backend is down, and the error is said", async () => {
    const summary = { code: "ANA" } as Summary;
    let isDown = false;
    const adapter: Adapter = {
      ...createMemoryAdapter(),
      summary: async () => (isDown ? Promise.reject(new Error("503")) : summary),
    };
    const referral = createReferral(document, { platform: createMemoryPlatform(), adapter });
    const errors: string[] = [];
    referral.on("error", ({ code }) => errors.push(code));
    await referral.identify({ id: "ana" });
    isDown = true;
    expect(await referral.summary()).toBe(summary);
    expect(referral.$state.get().summary).toEqual({ status: "failed", value: summary });
    expect(errors).toEqual(["backend-unreachable"]);
  });
});
