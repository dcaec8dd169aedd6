import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";

const LANDING = "/?ref=7KQ2M9XB4TF.copy";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Site;

beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.close();
});

/** Opens the landing page of a program that treats consent like this. */
async function land(consent: "granted" | "required"): Promise<void> {
  const program = { program: "acme-friends", consent, backend: { endpoint: "/offshoot" } };
  const tag = '<script type="module" src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script>';
  site = await serveSite({
    "/": {
      body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head><body>${tag}<offshoot-invite></offshoot-invite></body></html>`,
    },
    "/program.json": { type: "application/json", body: JSON.stringify(program) },
  });
  await page.goto(site.origin + LANDING);
}

/** Runs a call on the referral once everything has loaded, and waits for it. */
function call(name: "revoke" | "grant" | "destroy" | "ready"): Promise<void> {
  return page.evaluate(
    (what) =>
      new Promise<void>((resolve) => {
        window.offshoot?.push(async (referral) => {
          await referral.ready;
          if (what === "destroy") referral.destroy();
          else if (what !== "ready") await referral.consent[what]();
          resolve();
        });
      }),
    name,
  );
}

/** Everything that a script can store, by name. */
const stores = async () => ({
  cookies: (await context.cookies()).map(({ name }) => name),
  ...(await page.evaluate(async () => ({
    local: Object.entries(localStorage).map((entry) => entry.join("=")),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }))),
});
const EMPTY = { cookies: [], local: [], session: [], databases: [] };

const shown = () => page.getByRole("textbox", { name: "Your link" }).waitFor();

test("stores and sends nothing before a grant, and then keeps the landing", async () => {
  await land("required");
  await shown();
  await call("ready");
  await page.waitForLoadState("networkidle");
  expect([await stores(), site.requests.filter((path) => path.startsWith("/offshoot/"))]).toEqual([EMPTY, []]);
  await call("grant");
  await expect.poll(() => site.events.map(({ type }) => type)).toContain("touch.captured");
  expect((await stores()).cookies).toEqual(["_offshoot_acme-friends"]);
});

test("a revoke leaves one word behind in the whole browser, also after a reload", async () => {
  await land("granted");
  await expect.poll(() => site.events.map(({ type }) => type)).toContain("touch.captured");
  await call("revoke");
  const left = { ...EMPTY, cookies: ["_offshoot_consent"], local: ["_offshoot_consent=denied"] };
  expect(await stores()).toEqual(left);
  await page.reload();
  await shown();
  await call("ready");
  await page.waitForLoadState("networkidle");
  expect(await stores()).toEqual(left);
});

test("captures, stores and asks nothing any more once it is destroyed", async () => {
  await land("granted");
  await expect.poll(() => site.events.map(({ type }) => type)).toContain("touch.captured");
  await call("destroy");
  const before = await stores();
  const asked = site.requests.length;
  await page.evaluate(() => history.pushState(null, "", "/?ref=9E2E0VVVJP2"));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  expect([await stores(), site.requests.length]).toEqual([before, asked]);
  expect(JSON.stringify(await context.cookies())).not.toContain("9E2E0VVVJP2");
});

test("does nothing on a page that is only prepared, and everything once it is shown", async () => {
  await context.addInitScript(() => {
    Object.defineProperty(document, "prerendering", { get: () => !document.documentElement.dataset.shown });
  });
  await land("granted");
  await page.waitForLoadState("networkidle");
  expect([site.requests, await stores()]).toEqual([["/", "/offshoot.js"], EMPTY]);
  await page.evaluate(() => {
    document.documentElement.dataset.shown = "yes";
    document.dispatchEvent(new Event("prerenderingchange"));
  });
  await shown();
  await expect.poll(() => site.events.map(({ type }) => type)).toContain("touch.captured");
});
