import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.js";
import { summaryOf } from "./question-bed.js";
import { type SummarySite, startSummarySite } from "./summary-site.js";
import { leftovers, until } from "./test-bed.js";

const KEY = "_offshoot.acme.summary";
const ANA = summaryOf("ANA");
let browser: Browser;
let site: SummarySite;
let context: BrowserContext;

beforeAll(async () => {
  site = await startSummarySite();
  browser = await launchShell();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  site.mood = "well";
  context = await browser.newContext();
});
afterEach(() => context.close());

/** Opens the next page of the site. */
async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.evaluate(() => window.summaryPage.referral.ready);
  return page;
}

/** Signs somebody in, and asks as a card does, without waiting for the answer. */
const signIn = (page: Page, id: string) =>
  page.evaluate(async (person) => {
    const { referral } = window.summaryPage;
    void referral.identify({ id: person, code: `code-${person}`, token: person });
    void referral.summary();
  }, id);
const signOut = (page: Page) => page.evaluate(() => window.summaryPage.referral.identify(null));

/** What a card draws from. */
const shown = (page: Page) => page.evaluate(() => window.summaryPage.referral.$state.get().summary);
const untilShown = (page: Page, summary: Awaited<ReturnType<typeof shown>>) =>
  until(async () => expect(await shown(page)).toEqual(summary));
const held = async (page: Page) => (await leftovers(page)).local.filter((key) => key === KEY);

/** Lets a first page hear of what Ana has. */
async function visit(): Promise<Page> {
  const page = await open();
  await signIn(page, "ana");
  await untilShown(page, { status: "ready", value: ANA });
  return page;
}

describe("what an earlier page was told", () => {
  it("is shown at once on the next one, and goes on being shown when the backend is dead", async () => {
    await (await visit()).close();
    site.mood = "slow";
    const waiting = await open();
    await signIn(waiting, "ana");
    await untilShown(waiting, { status: "loading", value: ANA });
    site.release();
    await untilShown(waiting, { status: "ready", value: ANA });
    site.mood = "dead";
    const dead = await open();
    await signIn(dead, "ana");
    await untilShown(dead, { status: "failed", value: ANA });
  });

  it("is shown to nobody else, and gone once they have signed in", async () => {
    await (await visit()).close();
    site.mood = "dead";
    const page = await open();
    await signIn(page, "ben");
    await untilShown(page, { status: "failed", value: null });
    expect(await held(page)).toEqual([]);
  });

  it("is erased when its advocate signs out, on a page that has asked nothing", async () => {
    await (await visit()).close();
    site.mood = "dead";
    const page = await open();
    expect(await held(page)).toEqual([KEY]);
    await signOut(page);
    expect(await held(page)).toEqual([]);
    await signIn(page, "ana");
    await untilShown(page, { status: "failed", value: null });
  });

  it("is erased by a purge, and when permission is taken back", async () => {
    const page = await visit();
    await page.evaluate(() => window.summaryPage.adapter.purge());
    expect(await held(page)).toEqual([]);
    await page.evaluate(() => window.summaryPage.referral.summary());
    expect(await held(page)).toEqual([KEY]);
    await page.evaluate(() => window.summaryPage.referral.consent.revoke());
    expect((await leftovers(page)).local).toEqual(["_offshoot_consent"]);
  });
});

describe("an answer that is still on its way", () => {
  it.each<[string, (page: Page) => Promise<void>]>([
    ["its advocate has signed out", signOut],
    ["everything was purged", (page) => page.evaluate(() => window.summaryPage.adapter.purge())],
    ["permission was taken back", (page) => page.evaluate(() => window.summaryPage.referral.consent.revoke())],
    ["the referral was destroyed", (page) => page.evaluate(() => window.summaryPage.referral.destroy())],
  ])("is not stored once %s", async (_, end) => {
    // In the session in which she has been reported already, so that a sign-in is one question.
    const page = await visit();
    await page.reload();
    await page.evaluate((key) => localStorage.removeItem(key), KEY);
    await page.evaluate(() => window.summaryPage.referral.ready);
    site.mood = "slow";
    const before = site.asked.length;
    await signIn(page, "ana");
    await until(() => expect(site.asked.length).toBeGreaterThan(before));
    await end(page);
    const answered = page.waitForResponse("**/summary");
    site.release();
    await (await answered).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await held(page)).toEqual([]);
  });
});

describe("a backend whose answers a browser may keep", () => {
  it("is asked anew for the next person, who sees what is theirs", async () => {
    const page = await visit();
    await signIn(page, "ben");
    await untilShown(page, { status: "ready", value: summaryOf("BEN") });
  });
});
