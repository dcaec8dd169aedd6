import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { serveSite } from "./serve-site.ts";

const PROGRAM = { program: "acme-friends", rewards: { friend: { kind: "discount", percent: 15 } } };
const PAGE = `<!doctype html><html lang="en"><body>
<script type="module" async src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script>`;
const FAR = '<p style="height:3000px">A long read.</p>';
const isOtherCard = (path: string) => /^\/offshoot\.(welcome|reward|launcher|code|question)\./.test(path);

let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

test("the document is asked for beside the code that reads it, and a card far below when the first one stands", async () => {
  const site = await serveSite({
    "/": { body: `${PAGE}<offshoot-invite></offshoot-invite>${FAR}<offshoot-reward></offshoot-reward>` },
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
  await expect.poll(() => site.requests.filter(isOtherCard).length).toBeGreaterThan(0);
  expect(site.requests.filter((path) => isOtherCard(path) && !/reward/.test(path))).toEqual([]);
  await page.close();
  await site.close();
});

test("a page without a card fetches none, and gets those that are added later, near and far", async () => {
  const site = await serveSite({
    "/": { body: PAGE + FAR },
    "/program.json": { type: "application/json", body: JSON.stringify(PROGRAM) },
  });
  const page = await browser.newPage();
  const asked = (card: string) => site.requests.filter((path) => path.startsWith(`/offshoot.${card}.`)).length;
  await page.goto(site.origin);
  await expect.poll(() => asked("engine")).toBe(1);
  await page.waitForLoadState("networkidle");
  expect([asked("invite"), site.requests.filter(isOtherCard)]).toEqual([0, []]);
  const append = (name: string) => page.evaluate((tag) => document.body.append(document.createElement(tag)), name);
  await append("offshoot-launcher");
  await expect.poll(() => asked("launcher")).toBeGreaterThan(0);
  await append("offshoot-invite");
  await page.getByRole("textbox", { name: "Your link" }).waitFor({ state: "attached" });
  expect([asked("welcome"), asked("code"), asked("question")]).toEqual([0, 0, 0]);
  await page.close();
  await site.close();
});
