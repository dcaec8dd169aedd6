import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import { createFakeManager, GPP, TCF } from "./fake-manager.js";
import { ANA, BEN, document, NOW } from "./start.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const DENIED = "_offshoot_consent";
const answer = fc.constantFrom("granted", "denied", "none");

/** What can happen to a page: an event and, where a source speaks, what it says. */
const step = fc.oneof(
  fc.tuple(fc.constantFrom("tcf says", "gpp says", "consent mode says", "gpc says"), answer),
  fc.tuple(fc.constantFrom("tcf comes", "gpp comes", "settle", "wait"), fc.constant("none")),
  fc.tuple(fc.constantFrom("grant", "revoke", "other tab revokes", "track", "land"), fc.constant("none")),
);
type Answer = "granted" | "denied" | "none";

/** A world that knows at each moment, by the rules as they are written, what consent is, and whether it was broken. */
function createWorld(mode: "auto" | "required") {
  const platform = createMemoryPlatform({ url: `https://host.example/?ref=${ANA}` });
  const adapter = createMemoryAdapter();
  const said = new Map<string, Answer>();
  const broken: string[] = [];
  let managers = {};
  let word: Answer | null = null;
  let isSettled = false;

  const expected = () => {
    const answers = [...said.values()];
    if (word) return word;
    if (answers.includes("denied")) return "denied";
    if (answers.includes("granted")) return "granted";
    return mode === "auto" && isSettled && answers.length === 0 ? "granted" : "pending";
  };
  const watch = <T extends object, K extends keyof T>(object: T, method: K, isHarmless: (value: string) => boolean) => {
    const inner = object[method] as (...values: unknown[]) => unknown;
    object[method] = ((...values: unknown[]) => {
      const value = typeof values[0] === "string" ? values[0] : "an event";
      if (expected() !== "granted" && !isHarmless(value)) broken.push(`${String(method)} ${value}`);
      return inner(...values);
    }) as T[K];
  };
  watch(platform.cookie, "write", (cookie) => /Max-Age=0/i.test(cookie) || cookie.startsWith(`${DENIED}=denied;`));
  watch(platform.local, "write", (key) => key === DENIED);
  watch(platform.session, "write", () => false);
  watch(adapter, "accept", () => false);
  watch(adapter, "flush", () => false);

  const createManager = (name: "tcf" | "gpp") => {
    const fake = createFakeManager(name);
    let last: Answer = "none";
    return {
      come() {
        if (!said.has(name)) said.set(name, "none");
        const api = (...call: never[]) => {
          // Who starts to listen hears what was said last.
          if (call[0] === "addEventListener") said.set(name, last);
          fake.api(...call);
        };
        managers = { ...managers, [name]: api };
        platform.manage(managers);
      },
      say(next: Answer) {
        last = next;
        if (fake.count() > 0 && next !== "none") said.set(name, next);
        fake.say((name === "tcf" ? TCF : GPP)[next]());
      },
    };
  };
  const tcf = createManager("tcf");
  const gpp = createManager("gpp");

  return {
    platform,
    adapter,
    broken,
    expected,
    happen(what: string, next: Answer, referral: ReturnType<typeof createReferral>) {
      const happenings: Record<string, () => unknown> = {
        "tcf says": () => tcf.say(next),
        "gpp says": () => gpp.say(next),
        "tcf comes": tcf.come,
        "gpp comes": gpp.come,
        "consent mode says"() {
          if (next !== "none") said.set("mode", next);
          referral.consent.update(next === "none" ? {} : { ad_storage: next });
        },
        "gpc says"() {
          if (next === "denied") said.set("gpc", next);
          else said.delete("gpc");
          managers = { ...managers, gpc: next === "denied" };
          platform.manage(managers);
        },
        settle() {
          isSettled = true;
          platform.settle();
        },
        wait: () => vi.advanceTimersByTime(2000),
        grant() {
          word = "granted";
          referral.consent.grant();
        },
        revoke() {
          word = "denied";
          return referral.consent.revoke();
        },
        "other tab revokes"() {
          word = "denied";
          platform.local.write(DENIED, "denied");
        },
        track: () => void referral.track("x"),
        land: () => platform.navigate(`/?ref=${BEN}`),
      };
      return happenings[what]?.();
    },
  };
}

test("a denial always wins, and nothing is written or sent while it is not allowed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("auto" as const, "required" as const),
      fc.array(step, { minLength: 1, maxLength: 25 }),
      async (mode, steps) => {
        const { platform, adapter, broken, expected, happen } = createWorld(mode);
        const referral = createReferral({ ...document, consent: mode }, { platform, adapter, now: () => NOW });
        await referral.ready;
        for (const [what, next] of steps) {
          await happen(what, next as Answer, referral);
          await vi.dynamicImportSettled();
          expect(referral.consent.status).toBe(expected());
          await vi.dynamicImportSettled();
          expect(referral.consent.status).toBe(expected());
          if (expected() === "denied")
            expect(
              [...platform.cookies.keys(), ...platform.sessionStored.keys()].filter((key) => key !== DENIED),
            ).toEqual([]);
          expect(broken).toEqual([]);
        }
        referral.destroy();
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
