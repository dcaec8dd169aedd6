import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFakeManager, followConsent, TCF } from "./fake-manager.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Passes time, and waits for what is fetched in it. */
async function pass(seconds: number): Promise<void> {
  vi.advanceTimersByTime(seconds * 1000);
  await vi.dynamicImportSettled();
}

describe("an ordinary page", () => {
  test.each(["auto", "required", "granted"] as const)("costs nothing with %s while nobody asks", async (mode) => {
    const manager = createFakeManager("tcf", TCF.granted());
    const { platform, changes } = followConsent(mode, { tcf: manager.api });
    const spies = [
      vi.spyOn(platform.local, "read"),
      vi.spyOn(platform.local, "write"),
      vi.spyOn(platform.local, "remove"),
      vi.spyOn(platform, "consentManagers"),
      vi.spyOn(platform, "onStored"),
    ];
    platform.settle();
    await pass(20);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect([vi.getTimerCount(), manager.count(), changes]).toEqual([0, 0, []]);
  });

  test("is decided by the first who asks after it has settled", () => {
    const { platform, consent, changes } = followConsent("auto");
    platform.settle();
    expect(changes).toEqual([]);
    expect(consent.status()).toBe("granted");
    expect(changes).toEqual(["pending to granted"]);
  });

  test("takes a denial of an earlier page for nothing new", () => {
    const { platform, consent, changes } = followConsent("auto");
    platform.stored.set("_offshoot_consent", "denied");
    platform.settle();
    expect(consent.status()).toBe("denied");
    expect(changes).toEqual(["null to denied"]);
  });

  test("takes a browser that has come to deny for news, because something may be stored", () => {
    const { consent, changes } = followConsent("auto", { gpc: true });
    expect(consent.status()).toBe("denied");
    expect(changes).toEqual(["pending to denied"]);
  });
});

describe("what happens before it is decided", () => {
  test("waits with auto until the page has settled", async () => {
    const { platform, consent } = followConsent("auto");
    const answer = consent.undecided();
    expect(consent.undecided()).toBe(answer);
    platform.settle();
    await answer;
    expect(consent.undecided()).toBeNull();
  });

  test("waits no longer than until a manager answers", async () => {
    const { consent } = followConsent("auto", { tcf: createFakeManager("tcf", TCF.denied()).api });
    await consent.undecided();
    expect(consent.status()).toBe("denied");
  });

  test.each(["auto", "required"] as const)("waits with %s for a manager that is being understood", async (mode) => {
    const { platform, consent } = followConsent(mode, { tcf: createFakeManager("tcf", TCF.granted()).api });
    platform.settle();
    await consent.undecided();
    expect(consent.status()).toBe("granted");
  });

  test("does not wait for a visitor who has to be asked", async () => {
    const { platform, consent, settled } = followConsent("auto", { tcf: createFakeManager("tcf", TCF.none()).api });
    const answer = consent.undecided();
    await settled();
    platform.settle();
    await answer;
    expect([consent.status(), consent.undecided()]).toEqual(["pending", null]);
  });

  test.each(["required", "granted"] as const)("does not wait with %s where there is nobody", (mode) => {
    expect(followConsent(mode).consent.undecided()).toBeNull();
  });

  test("is let go by the end", async () => {
    const { consent, changes } = followConsent("auto");
    const answer = consent.undecided();
    consent.destroy();
    await answer;
    expect(changes).toEqual([]);
  });
});

describe("a manager that comes late", () => {
  const arrive = ({ platform }: ReturnType<typeof followConsent>, first?: unknown) => {
    const manager = createFakeManager("tcf", first);
    platform.manage({ tcf: manager.api });
    return manager;
  };

  test("is noticed by whoever asks next; until it answers nothing is allowed", async () => {
    const page = followConsent("auto");
    page.platform.settle();
    expect(page.consent.status()).toBe("granted");
    const manager = arrive(page);
    expect(page.consent.status()).toBe("pending");
    await pass(0);
    manager.say(TCF.denied());
    manager.say(TCF.granted());
    expect(page.changes).toEqual([
      "pending to granted",
      "granted to pending",
      "pending to denied",
      "denied to granted",
    ]);
  });

  test.each([
    [1, 2],
    [4, 5],
    [9, 10],
  ])("after %s s is noticed after %s s although nobody asks", async (came, noticed) => {
    const page = followConsent("auto");
    page.consent.status();
    page.platform.settle();
    await pass(came);
    arrive(page, TCF.denied());
    await pass(noticed - came);
    expect(page.changes).toEqual(["pending to granted", "granted to pending", "pending to denied"]);
  });

  test("is noticed although nobody asks again after a first question that came late, too", async () => {
    const page = followConsent("auto");
    page.platform.settle();
    page.consent.status();
    arrive(page, TCF.denied());
    await pass(2);
    expect(page.changes.at(-1)).toBe("pending to denied");
  });

  test("is noticed where consent is required, too", async () => {
    const page = followConsent("required");
    page.consent.status();
    page.platform.settle();
    arrive(page, TCF.granted());
    await pass(2);
    expect(page.changes).toEqual(["pending to granted"]);
  });

  test("is not looked for after the end, nor by a page that ended before it settled", async () => {
    const page = followConsent("auto");
    page.consent.status();
    page.platform.settle();
    page.consent.destroy();
    expect(vi.getTimerCount()).toBe(0);
    const early = followConsent("auto");
    early.consent.status();
    early.consent.destroy();
    early.platform.settle();
    expect([vi.getTimerCount(), early.changes, early.consent.status()]).toEqual([0, [], "pending"]);
  });
});

describe("after the end", () => {
  test("nobody is asked any more, and nothing is allowed that was not", async () => {
    const { platform, consent, changes } = followConsent("auto");
    platform.settle();
    consent.destroy();
    const spies = [vi.spyOn(platform, "consentManagers"), vi.spyOn(platform, "onStored")];
    expect(consent.status()).toBe("pending");
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect([changes, vi.getTimerCount()]).toEqual([[], 0]);
  });

  test("a revoke still counts, so that what is stored is erased", () => {
    const { consent, changes } = followConsent("granted");
    consent.status();
    consent.destroy();
    consent.set("denied");
    expect(changes).toEqual(["granted to denied"]);
  });
});

describe("the host's own word", () => {
  test("is stronger than every source, both ways", async () => {
    const manager = createFakeManager("tcf", TCF.denied());
    const { consent, settled } = followConsent("auto", { tcf: manager.api, gpc: true });
    expect(await settled()).toBe("denied");
    consent.set("granted");
    expect(consent.status()).toBe("granted");
    manager.say(TCF.denied());
    expect(consent.status()).toBe("granted");
    consent.set("denied");
    manager.say(TCF.granted());
    expect(consent.status()).toBe("denied");
  });

  test("leaves a denial behind, and a manager's denial leaves nothing", async () => {
    const { consent, platform, settled } = followConsent("auto", { tcf: createFakeManager("tcf", TCF.denied()).api });
    expect(await settled()).toBe("denied");
    expect([...platform.stored]).toEqual([]);
    consent.set("denied");
    expect([...platform.stored]).toEqual([["_offshoot_consent", "denied"]]);
    consent.set("granted");
    expect([...platform.stored]).toEqual([]);
  });

  test("given first is news, so that what earlier pages stored is erased", () => {
    const { consent, changes } = followConsent("auto");
    consent.set("denied");
    expect(changes).toEqual(["pending to denied"]);
  });

  test("ends the waiting", async () => {
    const { consent } = followConsent("auto");
    const answer = consent.undecided();
    consent.set("granted");
    await answer;
    expect(consent.undecided()).toBeNull();
  });
});

describe("another tab", () => {
  test("that is told to revoke stops this one at once", () => {
    const { platform, consent, changes } = followConsent("granted");
    expect(consent.status()).toBe("granted");
    followConsent("granted", {}, platform).consent.set("denied");
    expect(changes).toEqual(["granted to denied"]);
  });

  test("that is told to revoke stops this one before its next write where no event comes", () => {
    const { platform, consent } = followConsent("auto");
    platform.settle();
    expect(consent.status()).toBe("granted");
    platform.stored.set("_offshoot_consent", "denied");
    expect(consent.status()).toBe("denied");
  });

  test("is not listened to after the end", () => {
    const { platform, consent, changes } = followConsent("granted");
    consent.status();
    consent.destroy();
    followConsent("granted", {}, platform).consent.set("denied");
    expect(changes).toEqual([]);
  });
});
