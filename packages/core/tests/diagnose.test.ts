import { describe, expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { diagnose } from "../src/diagnose/diagnose.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform, type MemoryPlatformOptions } from "../src/platform/memory-platform.js";
import type { Platform } from "../src/platform/platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { ANA, document, NOW } from "./start.js";

/** Examines a page, and gives the problems that were found on it. */
async function examine(
  options: MemoryPlatformOptions = {},
  extra: Partial<ProgramDocument> = {},
  change: Partial<Platform> = {},
) {
  const platform = Object.assign(createMemoryPlatform(options), change);
  const adapter = createMemoryAdapter();
  const referral = createReferral({ ...document, ...extra }, { platform, adapter, now: () => NOW });
  await referral.ready;
  referral.consent.status;
  const findings = await diagnose(referral, platform);
  const problems = findings.filter(({ severity }) => severity === "problem").map(({ sentence }) => sentence);
  return { platform, findings, problems };
}

const blockedStore = { read: () => null, write: () => false, remove: () => {}, keys: () => [] };
const blockedCookie = { read: () => "", write: () => {} };

describe("the doctor", () => {
  test("finds nothing wrong with a page that works, and says who sent the visitor", async () => {
    const { problems, findings } = await examine({ url: `https://www.host.example/?ref=${ANA}` });
    expect(problems).toEqual([]);
    expect(findings.map(({ sentence }) => sentence).join(" ")).toContain(`Code ${ANA}, from a link opened on`);
  });

  test("says that tabs cannot agree on who sends where the page is not served by https", async () => {
    const sentenceOf = async (hasLocks: boolean) => {
      const { findings } = await examine({ facts: { hasLocks } });
      return findings.find(({ check }) => check === "sender")?.sentence;
    };
    expect(await sentenceOf(true)).toBe("One tab of the site sends at a time.");
    expect(await sentenceOf(false)).toContain("Serve the page by https");
  });

  test("leaves nothing behind", async () => {
    const { platform } = await examine();
    expect([...platform.stored, ...platform.cookies, ...platform.sessionStored]).toEqual([]);
  });

  test("writes nothing without permission", async () => {
    const platform = createMemoryPlatform();
    const writes = [vi.spyOn(platform.cookie, "write"), vi.spyOn(platform.local, "write")];
    const referral = createReferral({ ...document, consent: "required" }, { platform, adapter: createMemoryAdapter() });
    const findings = await diagnose(referral, platform);
    for (const write of writes) expect(write).not.toHaveBeenCalled();
    expect(findings.find(({ check }) => check === "storage")?.sentence).toContain("no permission to write");
  });

  test("reports blocked cookies and storage", async () => {
    const local = blockedStore;
    const cookie = blockedCookie;
    expect((await examine({}, {}, { local, cookie })).problems[0]).toMatch(/both blocked.*allow-same-origin/);
    expect((await examine({}, {}, { cookie })).problems[0]).toMatch(/^Cookies are blocked.*your server cannot read it/);
    expect((await examine({}, {}, { local })).problems[0]).toMatch(
      /^Local storage is full or blocked.*writeAttributionCookie/,
    );
  });

  test("reports a code that a script took out of the address", async () => {
    const facts = { openedAt: `https://host.example/?ref=${ANA}` };
    const { problems } = await examine({ facts });
    expect(problems).toEqual([expect.stringMatching(`opened with code ${ANA}, and a script took it out.*landing`)]);
    expect((await examine({ facts, url: facts.openedAt })).problems).toEqual([]);
  });

  test("reports a parameter that holds no code", async () => {
    const { problems } = await examine({ url: "https://host.example/?ref=%3Cb%3E" });
    expect(problems).toEqual([expect.stringContaining("The address has ref=%3Cb%3E, which is no code.")]);
  });

  test("points at a redirect that may have lost the code", async () => {
    const { findings } = await examine({ facts: { redirects: 1 } });
    expect(findings.find(({ check }) => check === "landing")?.sentence).toContain("see that it passes the query on");
  });

  test("reports a cookie domain that does not hold", async () => {
    const attribution = { cookie: { domain: "shop.example" } };
    const { problems } = await examine({ url: "https://www.host.example/" }, { attribution });
    expect(problems).toEqual([expect.stringMatching(/cannot be set on shop\.example.*on www\.host\.example/)]);
    const shared = { attribution: { cookie: { domain: "vercel.app" } } };
    const platform = createMemoryPlatform();
    // As a browser does with a public suffix.
    const cookie = {
      ...platform.cookie,
      write: (text: string) => void (text.includes("Domain=vercel.app") || platform.cookie.write(text)),
    };
    const refused = await examine({ url: "https://a.vercel.app/" }, shared, { cookie });
    expect(refused.problems).toEqual([expect.stringMatching(/refuses a cookie on vercel\.app.*"auto"/)]);
  });

  test("reports a script that is there twice", async () => {
    const facts = { scripts: ["https://a.example/offshoot.js", "https://b.example/offshoot.iife.js"] };
    expect((await examine({ facts })).problems).toEqual([expect.stringMatching(/2 times .*Remove all but one/)]);
  });

  test("reports a consent manager that never answered", async () => {
    const { problems } = await examine({ managers: { tcf: () => {} } }, { consent: "auto" });
    expect(problems).toEqual([expect.stringMatching(/TCF.* has never answered.*consent\.grant\(\)/)]);
  });

  test("says who denied", async () => {
    const { findings } = await examine({ managers: { gpc: true } }, { consent: "auto" });
    const consent = findings.filter(({ check }) => check === "consent").map(({ sentence }) => sentence);
    expect(consent).toEqual([
      "The browser (Global Privacy Control) says: denied.",
      "Storing and sending are denied: the visitor still sees, uses and shares the offer.",
    ]);
  });
});
