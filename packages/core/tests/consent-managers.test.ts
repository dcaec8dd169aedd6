import { describe, expect, test } from "vitest";
import { createFakeManager, followConsent, GPP, TCF } from "./fake-manager.js";

type Status = "granted" | "denied" | "pending";

const trap = (name: string, rest: object = {}) =>
  Object.defineProperty(rest, name, {
    get() {
      throw new Error("a trap");
    },
  });
const tcf = (data: object) => ({ gdprApplies: true, eventStatus: "tcloaded", ...data });
const purpose = (consent: unknown) => ({ purpose: { consents: { 1: consent } } });
const publisher = (consent: unknown) => ({ publisher: { consents: { 1: consent } } });
const ping = (applicableSections: unknown, parsedSections: unknown = {}, signalStatus: unknown = "ready") => ({
  pingData: { signalStatus, applicableSections, parsedSections },
});
const eu = (section: object) => ping([2], { tcfeuv2: section });
const us = (section: object) => ping([7], { usnat: section });

const TCF_CASES: readonly (readonly [name: string, data: unknown, expected: Status])[] = [
  ["consent from an earlier visit", tcf(purpose(true)), "granted"],
  ["consent in the dialog", { ...tcf(purpose(true)), eventStatus: "useractioncomplete" }, "granted"],
  [
    "an open dialog that starts with everything ticked",
    { ...tcf(purpose(true)), eventStatus: "cmpuishown" },
    "pending",
  ],
  ["no status", { gdprApplies: true, ...purpose(true) }, "pending"],
  ["a status of another type", { ...tcf(purpose(true)), eventStatus: ["tcloaded"] }, "pending"],
  ["refusal of purpose 1", tcf(purpose(false)), "denied"],
  ["consent to other purposes only", tcf({ purpose: { consents: { 2: true } } }), "denied"],
  ["no purposes at all", tcf({}), "denied"],
  ["consent that is a number", tcf(purpose(1)), "denied"],
  ["legitimate interest in place of consent", tcf({ purpose: { legitimateInterests: { 1: true } } }), "denied"],
  ["consent, the site's own too", tcf({ ...purpose(true), ...publisher(true) }), "granted"],
  ["consent, but not to the site itself", tcf({ ...purpose(true), ...publisher(false) }), "denied"],
  ["consent, and the site asks for other purposes", tcf({ ...purpose(true), publisher: { consents: {} } }), "granted"],
  ["purpose 1 that is not asked for", tcf({ purposeOneTreatment: true, ...purpose(false) }), "pending"],
  ["purpose 1 that is not asked for, and consent", tcf({ purposeOneTreatment: true, ...purpose(true) }), "granted"],
  ["a law that does not apply", { gdprApplies: false }, "granted"],
  ["a law that may apply", { eventStatus: "tcloaded", ...purpose(true) }, "granted"],
  ["nothing", null, "pending"],
  ["a text", "granted", "pending"],
  ["purposes that throw when looked at", trap("purpose", tcf({})), "pending"],
  ["a status that throws when looked at", trap("eventStatus"), "pending"],
];

const GPP_CASES: readonly (readonly [name: string, data: unknown, expected: Status])[] = [
  ["no opt-out", us({ SaleOptOut: 2, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }), "granted"],
  ["opt-outs that do not apply", us({ SaleOptOut: 0, TargetedAdvertisingOptOut: 0 }), "granted"],
  ["an opt-out of sale", us({ SaleOptOut: 1, SharingOptOut: 2 }), "denied"],
  ["an opt-out of sharing", us({ SaleOptOut: 2, SharingOptOut: 1 }), "denied"],
  ["an opt-out of targeted advertising", us({ SaleOptOut: 2, TargetedAdvertisingOptOut: 1 }), "denied"],
  ["Global Privacy Control in the section", us({ SaleOptOut: 2, Gpc: true }), "denied"],
  ["a section in segments", us([{ SaleOptOut: 2 }, { GpcSegmentType: 1, Gpc: true }]), "denied"],
  ["a section with its version in the name", ping([8], { uscav1: { SaleOptOut: 1 } }), "denied"],
  ["a section without any opt-out", us({ Version: 1 }), "pending"],
  ["opt-outs of another type", us({ SaleOptOut: "no" }), "pending"],
  [
    "an opt-out in a section that does not apply",
    ping([7], { usnat: { SaleOptOut: 2 }, usca: { Gpc: true } }),
    "granted",
  ],
  ["two sections, one of which denies", ping([7, 27], { usnat: { SaleOptOut: 2 }, usri: { SaleOptOut: 1 } }), "denied"],
  ["two sections, one of which is missing", ping([7, 8], { usnat: { SaleOptOut: 2 } }), "pending"],
  ["a section that is not known yet", ping([99], { usxx: { SaleOptOut: 2 } }), "pending"],
  ["no section that applies", ping([-1]), "granted"],
  ["an empty list of sections", ping([]), "pending"],
  ["sections that are not known yet", ping([0]), "pending"],
  ["a signal that is not ready", ping([-1], {}, "not ready"), "pending"],
  ["no list of sections", ping("7"), "pending"],
  ["the old section for California, opted out", ping([6], { uspv1: { OptOutSale: "Y" } }), "denied"],
  ["the old section for California, not opted out", ping([6], { uspv1: { OptOutSale: "N" } }), "granted"],
  ["consent in Europe", eu({ PurposeConsents: [true] }), "granted"],
  ["refusal in Europe", eu({ PurposeConsents: [false, true] }), "denied"],
  [
    "consent in Europe, but not to the site",
    eu({ PurposeConsents: [true], PublisherConsents: [false, true] }),
    "denied",
  ],
  ["a site in Europe that asks nothing", eu({ PurposeConsents: [true], PublisherConsents: [false, false] }), "granted"],
  ["purpose 1 that is not asked for", eu({ PurposeConsents: [false], PurposeOneTreatment: true }), "pending"],
  ["express consent in Canada", ping([5], { tcfcav1: { PurposesExpressConsent: [true] } }), "granted"],
  ["implied consent in Canada", ping([5], { tcfcav1: { PurposesImpliedConsent: [true] } }), "granted"],
  ["refusal in Canada", ping([5], { tcfcav1: { PurposesExpressConsent: [false] } }), "denied"],
  ["nothing", undefined, "pending"],
  ["no ping", {}, "pending"],
  ["sections that throw when looked at", ping([7], trap("usnat")), "pending"],
  [
    "sections that are null",
    { pingData: { signalStatus: "ready", applicableSections: [7], parsedSections: null } },
    "pending",
  ],
];

describe.each([
  ["tcf", TCF_CASES],
  ["gpp", GPP_CASES],
] as const)("a page with a manager of %s", (name, cases) => {
  test.each(cases)("reads %s", async (_, said, expected) => {
    const manager = createFakeManager(name);
    const { settled, consent, platform } = followConsent("auto", { [name]: manager.api });
    platform.settle();
    expect(await settled()).toBe("pending");
    manager.say(said);
    expect(consent.status()).toBe(expected);
    expect(consent.sources()).toEqual([{ name, answer: expected === "pending" ? "none" : expected }]);
  });

  const { granted, denied, none } = name === "tcf" ? TCF : GPP;

  test("believes nothing that the manager itself calls a failure", async () => {
    const manager = createFakeManager(name);
    const { settled, consent } = followConsent("required", { [name]: manager.api });
    await settled();
    manager.say(granted(), false);
    expect(consent.status()).toBe("pending");
  });

  test("follows a visitor who changes their mind, and keeps the answer while the dialog is open again", async () => {
    const manager = createFakeManager(name, granted());
    const { settled, consent, changes } = followConsent("required", { [name]: manager.api });
    expect(await settled()).toBe("granted");
    manager.say(none());
    expect(consent.status()).toBe("granted");
    manager.say(denied());
    manager.say(denied());
    manager.say(granted());
    expect(changes).toEqual(["pending to granted", "granted to denied", "denied to granted"]);
  });

  test("removes its listener at the end, and is deaf to a manager that goes on talking", async () => {
    const manager = createFakeManager(name, none(), true);
    const { settled, consent, changes } = followConsent("auto", { [name]: manager.api });
    await settled();
    expect(manager.count()).toBe(1);
    consent.destroy();
    expect(manager.count()).toBe(0);
    manager.say(granted());
    expect(changes).toEqual([]);
  });

  test("removes a listener that a stub passes on only after the end", async () => {
    const calls: unknown[][] = [];
    const { settled, consent, platform, changes } = followConsent("auto", {
      [name]: (...call: never[]) => calls.push(call),
    });
    await settled();
    consent.destroy();
    const manager = createFakeManager(name, granted());
    platform.manage({ [name]: manager.api });
    for (const call of calls) manager.api(...(call as never[]));
    expect(manager.count()).toBe(0);
    expect(changes).toEqual([]);
  });

  test("removes its listener once, also after an answer that does not name it, and whatever comes then", async () => {
    const commands: unknown[] = [];
    let tell = (_: unknown) => {};
    const api = (...call: unknown[]) => {
      commands.push(call[0]);
      if (call[0] === "addEventListener") tell = (heard) => (call.at(-1) as (...heard: unknown[]) => void)(heard, true);
    };
    const { settled, consent } = followConsent("auto", { [name]: api });
    await settled();
    tell({ listenerId: 0 });
    tell({});
    consent.destroy();
    tell({ listenerId: 0 });
    expect(commands).toEqual(["addEventListener", "removeEventListener"]);
  });

  test("asks no manager when it has ended before it understood one", async () => {
    const manager = createFakeManager(name, granted());
    const { settled, consent, changes } = followConsent("auto", { [name]: manager.api });
    consent.status();
    consent.destroy();
    await settled();
    expect(manager.count()).toBe(0);
    expect(changes).toEqual([]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("broken");
      },
    ],
    ["says nothing, ever", () => {}],
    ["calls back without anything", (...call: unknown[]) => (call.at(-1) as () => void)()],
  ])("stays in memory when the manager %s", async (_, api) => {
    const { settled, consent, platform } = followConsent("auto", { [name]: api });
    platform.settle();
    expect(await settled()).toBe("pending");
    expect(consent.sources()).toEqual([{ name, answer: "none" }]);
    expect(() => consent.destroy()).not.toThrow();
  });

  test("takes no other thing of that name for a manager", async () => {
    const { settled, platform } = followConsent("auto", { [name]: { api: "an element of the page" } });
    platform.settle();
    expect(await settled()).toBe("granted");
  });
});
