import puppeteer, { type Browser, type BrowserContext, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/browser/chromium.js";
import { ANA, BEN } from "./core-bed.js";
import { countTraffic } from "./count-traffic.js";
import { type CoreSite, serveCore } from "./serve-core.js";

// Playwright switches the back/forward cache off and cannot follow a prerendered page; Puppeteer does both.
let browser: Browser;
let site: CoreSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium() ?? "";
  site = await serveCore();
  browser = await puppeteer.launch({ executablePath, headless: true, args: [...CHROMIUM_FLAGS] });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  site.requests.length = 0;
  site.markup = () => countTraffic();
  context = await browser.createBrowserContext();
  page = await context.newPage();
});
afterEach(() => context.close());

/** Clicks a link as a visitor does, and waits for the page it leads to. */
async function follow(path: string): Promise<void> {
  await page.evaluate((href) => {
    document.body.append(Object.assign(document.createElement("a"), { id: "go", href, textContent: "go" }));
  }, path);
  await Promise.all([page.waitForNavigation(), page.click("#go")]);
}
const ready = (tab = page) =>
  tab.waitForFunction(() => window.corePage?.referral.ready.then(() => true), { timeout: 10_000 });
const captures = () =>
  page.evaluate(() =>
    window.corePage.adapter.events.filter(({ type }) => type === "touch.captured").map(({ data }) => data.code),
  );
const rest = (ms = 200) => page.evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms);

test("a page that the browser prerenders writes and asks nothing before it is shown, and captures once after", async ({
  skip,
}) => {
  const target = `/next?ref=${ANA}`;
  const rules = JSON.stringify({ prerender: [{ urls: [target], eagerness: "immediate" }] });
  site.markup = (path) =>
    countTraffic() +
    (path === "/"
      ? `<script type="speculationrules">${rules}</script>`
      : `<script>wasPrerendered = document.prerendering</script>`);
  await page.goto(site.at("/"));
  // Long enough for everything that a page does when it has settled.
  await rest(3000);
  const asked = [...site.requests];
  const stored = [...(await context.cookies()), ...(await page.evaluate(() => Object.keys(localStorage)))];
  await follow(target);
  await ready();
  const { wasPrerendered } = (await page.evaluate("({ wasPrerendered })")) as { wasPrerendered: boolean };
  if (!wasPrerendered) return skip(`skipped: ${await browser.version()} does not prerender without a window`);
  expect([asked, stored]).toEqual([["/", "/core.js", target, "/core.js"], []]);
  await rest(1500);
  expect(await captures()).toEqual([ANA]);
  const { traffic, shownAt, touchedAt } = await page.evaluate(() => ({
    traffic: window.traffic,
    shownAt:
      performance.timeOrigin +
      (performance.getEntriesByType("navigation")[0] as PerformanceEntry & { activationStart: number }).activationStart,
    touchedAt: window.corePage.referral.attribution()?.credited.touchedAt ?? 0,
  }));
  expect(traffic.filter((entry) => entry.endsWith("while prerendering"))).toEqual([]);
  expect(traffic.filter((entry) => entry.startsWith("set cookie _offshoot_acme="))).toHaveLength(1);
  // The clock of the page and the one of its timeline may differ by a moment.
  expect(touchedAt).toBeGreaterThan(shownAt - 100);
  expect(site.requests).toEqual(asked);
});

/** Leaves the page for another one and comes back to it as it was. */
async function leaveAndReturn(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
  await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted })));
  await follow("/elsewhere");
  await meanwhile();
  await page.goBack();
  expect(await page.evaluate("window.persisted"), "the browser kept the page").toBe(true);
  await rest();
}

test("a page that comes back from the back/forward cache captures nothing twice, and goes on", async () => {
  await page.goto(site.at(`/?ref=${ANA}`));
  await ready();
  await rest();
  const look = () =>
    page.evaluate(() => ({ touches: window.corePage.referral.attribution()?.touches, local: { ...localStorage } }));
  const before = await look();
  await leaveAndReturn();
  expect([await captures(), await look()]).toEqual([[ANA], before]);
  await leaveAndReturn();
  await page.evaluate((code) => history.pushState(null, "", `/?ref=${code}`), BEN);
  await rest();
  expect(await captures()).toEqual([ANA, BEN]);
});

test("a page that comes back from the back/forward cache respects what was revoked in another tab", async () => {
  await page.goto(site.at(`/?ref=${ANA}`));
  await ready();
  await rest();
  expect(await captures()).toEqual([ANA]);
  await leaveAndReturn(async () => {
    const tab = await context.newPage();
    await tab.goto(site.at("/account"));
    await ready(tab);
    await tab.evaluate(() => window.corePage.referral.consent.revoke());
    await tab.close();
    await page.bringToFront();
  });
  const receipt = await page.evaluate(async (code) => {
    history.pushState(null, "", `/?ref=${code}`);
    return window.corePage.referral.track("button.pressed");
  }, BEN);
  await rest();
  expect(receipt).toMatchObject({ durability: "dropped", reason: "consent" });
  const { status, last, local, session, counted } = await page.evaluate(() => ({
    counted: [...window.traffic],
    status: window.corePage.referral.consent.status,
    last: window.corePage.referral.attribution()?.last.code,
    local: { ...localStorage },
    session: Object.keys(sessionStorage),
  }));
  expect({ status, local, session, cookies: (await context.cookies()).map(({ name }) => name) }).toEqual({
    status: "denied",
    local: { _offshoot_consent: "denied" },
    session: [],
    cookies: ["_offshoot_consent"],
  });
  // Who declines keeps the offer of the link in the address, in memory.
  expect(last).toBe(BEN);
  expect(counted.filter((entry) => entry.includes(BEN))).toEqual([]);
  // What waited to be sent is gone too.
  expect(await captures()).toEqual([]);
});
