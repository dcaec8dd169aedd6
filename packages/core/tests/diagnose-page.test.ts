import { describe, expect, test } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { diagnose } from "../src/diagnose/diagnose.js";
import type { Finding } from "../src/diagnose/finding.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { PageFacts } from "../src/platform/platform.js";
import type { ProgramDocument } from "../src/program/program-document.js";
import { document, NOW } from "./start.js";

const ENDPOINT = "https://host.example/offshoot";
const EVENTS = `${ENDPOINT}/events`;

/** Gives what one check finds on a page. */
async function find(
  check: Finding["check"],
  facts: Partial<PageFacts>,
  extra: Partial<ProgramDocument> = {},
  advocate?: string,
) {
  const platform = createMemoryPlatform({ facts });
  const referral = createReferral(
    { ...document, ...extra },
    { platform, adapter: createMemoryAdapter(), now: () => NOW },
  );
  if (advocate) await referral.identify({ id: advocate });
  const findings = (await diagnose(referral, platform)).filter((finding) => finding.check === check);
  referral.destroy();
  return findings.map(({ severity, sentence }) => `${severity}: ${sentence}`).join("\n");
}
const backend = { endpoint: ENDPOINT };
const card = (name: string, program: string | null = null, isDefined = true) => ({ name, program, isDefined });

describe("what the doctor says of a backend", () => {
  test.each<readonly [status: number, says: RegExp]>([
    [200, /^fine: .*\/events answered 200\.$/],
    [0, /^problem: .*no answer that this page may read.*server runs/],
    [404, /^problem: .*nobody listens there.*mend backend\.endpoint/],
    [403, /^problem: .*does not accept the token/],
    [503, /^note: .*come back later/],
    [500, /^problem: .*its? own log/i],
    [400, /^problem: .*backend\.format/],
  ])("answers of %i", async (status, says) => {
    expect(await find("backend", { answers: [{ address: `${EVENTS}?a`, status }] }, { backend })).toMatch(says);
  });

  test("the last answer of an address counts, and only what lies under the endpoint", async () => {
    const answers = [
      { address: EVENTS, status: 500 },
      { address: EVENTS, status: 200 },
      { address: "https://host.example/offshoot-shop/", status: 404 },
    ];
    expect(await find("backend", { answers }, { backend })).toBe(`fine: ${EVENTS} answered 200.`);
  });

  test("another origin that gives no answer is told what to allow", async () => {
    const endpoint = "https://api.example/offshoot";
    const answers = [{ address: `${endpoint}/events`, status: 0 }];
    const said = await find("backend", { answers }, { backend: { endpoint } });
    expect(said).toContain("Access-Control-Allow-Origin: https://host.example");
    const refusals = [{ directive: "connect-src", address: `${endpoint}/events` }];
    expect(await find("backend", { answers, refusals }, { backend: { endpoint } })).toMatch(
      /^note: Nothing has been sent/,
    );
    expect(await find("policy", { answers, refusals }, { backend: { endpoint } })).toBe(
      `problem: The page's Content-Security-Policy refused ${endpoint}/events. Add https://api.example to its connect-src.`,
    );
  });

  test("a page by https sends nothing to http, and a document without a backend says so", async () => {
    const plain = { backend: { endpoint: "http://host.example/offshoot" } };
    expect(await find("backend", {}, plain)).toMatch(/^problem: Browsers send nothing from an https page/);
    expect(await find("backend", {})).toMatch(/^note: The document names no backend/);
  });
});

describe("what the doctor says of a page", () => {
  test("cards that are none, for nobody, and not there yet", async () => {
    expect(await find("cards", { cards: [card("invites")] })).toMatch(/^problem: .*Did you mean <offshoot-invite>\?/);
    expect(await find("cards", { cards: [card("reward", "other")], programs: 1 })).toMatch(
      /^problem: .*the only program/,
    );
    expect(await find("cards", { cards: [card("reward", "other")], programs: 2 })).toMatch(/^note: .*another program/);
    expect(await find("cards", { cards: [card("welcome", null, false)] })).toMatch(/^note: .*not drawn yet/);
    expect(await find("cards", { cards: [card("welcome", document.program)] })).toMatch(/^fine/);
  });

  test("a misspelt attribute, and one of somebody else's", async () => {
    const attributes = ["program", "advocat-id", "cookieconsent", "turbo-track"];
    expect(await find("script-tag", { attributes })).toBe(
      "problem: The script tag has data-advocat-id. Did you mean data-advocate-id?",
    );
    expect(await find("script-tag", { attributes: ["program", "advocate-name"] })).toMatch(
      /^note: .*nobody is signed in/,
    );
  });

  test("an e-mail address as an id, a missing token, and nobody at all", async () => {
    expect(await find("advocate", {}, {}, "ana@host.example")).toMatch(/^problem: .*looks like an e-mail address/);
    expect(await find("advocate", { attributes: ["advocate-id"] }, { backend }, "ana")).toMatch(/^note: .*no token/);
    expect(await find("advocate", { cards: [card("invite")] })).toMatch(/^note: Nobody is signed in/);
    expect(await find("advocate", {}, {}, "ana")).toMatch(/^fine: Somebody is signed in, with code \w{11}\./);
  });

  test("a frame of another site, a base, and a page without https", async () => {
    expect(await find("frame", { framedBy: "https://portal.example" })).toMatch(
      /^problem: .*portal\.example.*decorate/,
    );
    expect(await find("page", { base: "https://cdn.example/" })).toMatch(/^note: .*which Offshoot ignores/);
    expect(await find("page", { isSecure: false })).toMatch(/^note: .*not served by https/);
  });

  test("parts that did not come, unless they came at last", async () => {
    const address = "https://host.example/offshoot.reward.1a2b3c4.js";
    const lost = { address, status: 404 };
    expect(await find("parts", { answers: [lost] })).toMatch(/^problem: .*answered 404.*of one version/);
    expect(await find("parts", { answers: [lost, { address: `${address}?again`, status: 200 }] })).toBe("");
  });

  test("links without https, to a page that is not allowed, and codes that look like generated ones", async () => {
    expect(await find("link", {}, { link: { base: "http://acme.example/" } })).toMatch(/^problem: .*without https/);
    expect(await find("link", {}, { link: { base: "http://localhost/" } })).toMatch(/^fine/);
    expect(await find("link", {}, { link: { vanity: ["93QIZKA8M3R"] } })).toMatch(/^problem: The code 93QIZKA8M3R/);
    const share = { page: "current" } as const;
    expect(await find("link", {}, { link: { base: "https://acme.example/" }, share })).toMatch(/Add host\.example/);
  });

  test("a program in test mode, and one that is over", async () => {
    expect(await find("program", {}, { mode: "test" })).toMatch(/^note: .*test mode/);
    expect(await find("program", {}, { schedule: { endsAt: "2020-01-01" } })).toMatch(/^note: .*schedule\.endsAt/);
  });

  test("what can be seen where no program has started", async () => {
    const scripts = ["https://a.example/offshoot.js", "https://b.example/offshoot.js"];
    const platform = createMemoryPlatform({ facts: { scripts } });
    const problems = (await diagnose(null, platform)).filter(({ severity }) => severity === "problem");
    expect(problems.map(({ check }) => check)).toEqual(["copies"]);
    expect(platform.cookies.size).toBe(0);
  });
});
