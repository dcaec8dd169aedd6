import type { Browser, BrowserContext, LaunchOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.js";
import { type CoreSite, serveCore } from "./serve-core.js";

/** Codes that check themselves. */
export const ANA = "EY41NXYE96C";
export const BEN = "9E2E0VVVJP2";

/** Chromium and a site for the tests of one file; each test gets a fresh profile. */
export interface CoreBed {
  readonly site: CoreSite;
  readonly context: BrowserContext;
  /** Opens a tab on a path, or a whole address, and waits until its referral is ready. */
  open(address?: string): Promise<Page>;
}

/** Waits until everything of the page's referral has loaded. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.corePage !== undefined, null, { timeout: 10_000 });
  await page.evaluate(() => window.corePage.referral.ready);
}

/** Codes that this page has reported as captured, in order. */
export const captures = (page: Page) =>
  page.evaluate(() =>
    window.corePage.adapter.events.filter(({ type }) => type === "touch.captured").map(({ data }) => data.code),
  );

/** Code that gets the credit on this page. */
export const credited = (page: Page) =>
  page.evaluate(() => window.corePage.referral.attribution()?.credited.code ?? null);

/** Sets the hooks of a test file up. */
export function setUpCoreBed(options: LaunchOptions = {}): CoreBed {
  let browser: Browser;
  let site: CoreSite;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await serveCore();
    browser = await launchShell(options);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    site.program = { program: "acme", consent: "granted" };
    site.markup = () => "";
    site.requests.length = 0;
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  return {
    get site() {
      return site;
    },
    get context() {
      return context;
    },
    async open(address = "/") {
      const page = await context.newPage();
      await page.goto(address.startsWith("/") ? site.at(address) : address);
      await untilReady(page);
      return page;
    },
  };
}
