import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../../scripts/browser/chromium.ts";
import { serveSite } from "./serve-site.ts";

const PROGRAM = { program: "acme-friends", rewards: { friend: { kind: "discount", percent: 15 } } };
const PAGE = `<!doctype html><html lang="en"><body>
<script type="module" async src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script><offshoot-invite></offshoot-invite></body></html>`;
const isOtherCard = (path: string) => /^\/offshoot\.(welcome|reward|more-cards)\./.test(path);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test("the document is asked for beside the code that reads it, and other cards when the first one stands", async () => {
  const site = await serveSite({
    "/": { body: PAGE },
    "/program.json": { type: "application/json", body: JSON.stringify(PROGRAM) },
  });
  const page = await browser.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/offshoot.boot.*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.origin);
  await expect.poll(() => site.requests).toContain("/program.json");
  // The page has nothing better to do, and still its first card comes first.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(site.requests.filter(isOtherCard)).toEqual([]);
  release();
  await page.getByRole("textbox", { name: "Your link" }).waitFor();
  await expect.poll(() => site.requests.filter(isOtherCard).length).toBeGreaterThan(2);
  await page.close();
  await site.close();
});
