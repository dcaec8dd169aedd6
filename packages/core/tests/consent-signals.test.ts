import { describe, expect, test } from "vitest";
import { createFakeManager, followConsent, GPP, TCF } from "./fake-manager.js";

type Status = "granted" | "denied" | "pending";

const trap = (name: string) =>
  Object.defineProperty({}, name, {
    get() {
      throw new Error("a trap");
    },
  });

describe("Global Privacy Control", () => {
  test.each([
    [true, "denied"],
    [false, "granted"],
    [undefined, "granted"],
    ["1", "granted"],
  ] as const)("that is %s leaves a settled page %s", async (gpc, expected) => {
    const { settled, platform } = followConsent("auto", { gpc });
    platform.settle();
    expect(await settled()).toBe(expected);
  });

  test("that is switched off is no consent where consent is required", async () => {
    expect(await followConsent("required", { gpc: false }).settled()).toBe("pending");
  });
});

describe("Consent Mode", () => {
  const update = (state: object) => ["consent", "update", state];
  const byDefault = (state: object) => ["consent", "default", state];
  const pushed = function (..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: this is what gtag pushes
    return arguments;
  };

  test.each<readonly [name: string, states: readonly unknown[], expected: Status]>([
    ["both granted", [{ ad_storage: "granted", analytics_storage: "granted" }], "granted"],
    ["one granted, the other not named", [{ analytics_storage: "granted" }], "granted"],
    ["one of the two denied", [{ ad_storage: "granted", analytics_storage: "denied" }], "denied"],
    ["an update as gtag pushes it", [pushed("consent", "update", { ad_storage: "denied" })], "denied"],
    ["an update in a list", [update({ ad_storage: "granted" })], "granted"],
    ["another command", [["config", "update", { ad_storage: "granted" }]], "pending"],
    ["other kinds of storage", [{ ad_user_data: "granted", functionality_storage: "granted" }], "pending"],
    ["other words", [{ ad_storage: "yes", analytics_storage: true }], "pending"],
    [
      "a second update of one kind, which leaves the other denied",
      [update({ ad_storage: "denied" }), update({ analytics_storage: "granted" })],
      "denied",
    ],
    ["a denial that is taken back", [update({ ad_storage: "denied" }), update({ ad_storage: "granted" })], "granted"],
    ["a default that denies until the visitor is asked", [byDefault({ ad_storage: "denied" })], "pending"],
    [
      "a default that denies, and the answer",
      [byDefault({ ad_storage: "denied" }), update({ ad_storage: "granted" })],
      "granted",
    ],
    [
      "a default that denies one of the two",
      [byDefault({ ad_storage: "denied", analytics_storage: "granted" })],
      "pending",
    ],
    ["a default that grants", [byDefault({ ad_storage: "granted" })], "granted"],
    ["a default that grants in some regions", [byDefault({ ad_storage: "granted", region: ["US-CA"] })], "pending"],
    [
      "defaults that grant, but not in some regions",
      [byDefault({ ad_storage: "granted" }), byDefault({ ad_storage: "denied", region: ["FR"] })],
      "pending",
    ],
    ["a default after the answer", [update({ ad_storage: "denied" }), byDefault({ ad_storage: "granted" })], "denied"],
    ["nothing", [null, undefined, 7, "granted", []], "pending"],
    ["a state that throws when looked at", [trap("ad_storage"), update(trap("ad_storage"))], "pending"],
  ])("reads %s", (_, states, expected) => {
    const { consent } = followConsent("required");
    for (const state of states) consent.update(state);
    expect(consent.status()).toBe(expected);
  });

  test("that was told to deny by default keeps a settled page waiting, and says so", () => {
    const { consent, platform } = followConsent("auto");
    consent.update(byDefault({ ad_storage: "denied", analytics_storage: "denied" }));
    platform.settle();
    expect(consent.status()).toBe("pending");
    expect(consent.sources()).toEqual([{ name: "consent-mode", answer: "none" }]);
  });
});

describe("several sources", () => {
  test.each([
    ["denied", "granted", "denied"],
    ["granted", "denied", "denied"],
    ["granted", "granted", "granted"],
    ["granted", "none", "granted"],
    ["none", "denied", "denied"],
    ["none", "none", "pending"],
  ] as const)("of which one says %s and the other %s mean %s", async (one, other, expected) => {
    const managers = {
      tcf: createFakeManager("tcf", TCF[one]()).api,
      gpp: createFakeManager("gpp", GPP[other]()).api,
    };
    const { settled, consent, platform } = followConsent("auto", managers);
    platform.settle();
    expect(await settled()).toBe(expected);
    expect(consent.sources()).toEqual([
      { name: "tcf", answer: one },
      { name: "gpp", answer: other },
    ]);
  });

  test("are not asked at all where consent is left to the host", async () => {
    const manager = createFakeManager("tcf", TCF.denied());
    const { settled, consent } = followConsent("granted", { tcf: manager.api, gpc: true });
    consent.update({ ad_storage: "denied" });
    expect(await settled()).toBe("granted");
    expect([consent.sources(), manager.count()]).toEqual([[], 0]);
  });
});
