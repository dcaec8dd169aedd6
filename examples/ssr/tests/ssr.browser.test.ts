import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";

/** Ben's link, and Ana's account. */
const BENS_LINK = "/?ref=ZPT4X76KR8J.copy";
const ANA = { name: "customer", value: "customer-42" };
const OFFER = "Ben invited you: 15% off your first bag.";

let browser: Browser;
let prepared: PreparedExamples<"ssr">;
beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["ssr"])]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});

const readMain = async (page: Page) => (await page.locator("main").textContent()) ?? "";

test("an invited friend reads the offer without any script, by the link just opened", async () => {
  const { origin } = prepared.examples.ssr;
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin + BENS_LINK);
  expect(await readMain(page)).toContain(OFFER);
  expect(await readMain(page)).toContain("$20.40 a bag");
  await page.goto(`${origin}/?ref=producthunt`);
  expect(await readMain(page)).not.toContain("invited you");
  await page.close();
});

test("the attribution cookie tells the server the same on later pages, and the server sets it once more", async () => {
  const { origin } = prepared.examples.ssr;
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems = watchConsole(page);
  await page.goto(origin + BENS_LINK);
  const hasCookie = async () => (await context.cookies()).some(({ name }) => name === "_offshoot_tern-friends");
  await expect.poll(hasCookie, { timeout: 20_000 }).toBe(true);
  const answer = await context.request.get(origin);
  expect(await answer.text()).toContain("</strong> invited you");
  expect(answer.headers()["set-cookie"]).toMatch(/^_offshoot_tern-friends=.*Max-Age=7\d{6}/);

  await page.getByRole("button", { name: "Buy the first bag" }).click();
  await page.locator("aside li", { hasText: "conversion.completed" }).waitFor();
  expect(await page.locator("aside li").first().textContent()).toContain("from ZPT4X76KR8J");
  expect(problems).toEqual([]);
  await context.close();
});

test("the card of somebody signed in takes the place that was kept for it: nothing moves", async () => {
  const { origin } = prepared.examples.ssr;
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addCookies([{ ...ANA, url: origin }]);
  const page = await context.newPage();
  const problems = watchConsole(page);
  await page.goto(`${origin}/account`);
  await page.getByRole("heading", { name: "Hello, Ana" }).waitFor();
  await page.getByRole("textbox", { name: "Your link" }).waitFor();
  await page.locator("offshoot-invite [part=channels]").waitFor();
  const shifts = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().map((entry) => Reflect.get(entry, "value"))),
        ).observe({
          type: "layout-shift",
          buffered: true,
        });
        // A page on which nothing moves never tells.
        setTimeout(() => resolve([]), 1000);
      }),
  );
  expect(shifts).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test("what the server drew is taken over as it is, in development too, where React says what differs", async () => {
  const { origin } = await prepared.examples.ssr.serve("dev");
  const context = await browser.newContext();
  await context.addCookies([{ ...ANA, url: origin }]);
  const page = await context.newPage();
  const problems = watchConsole(page);
  await page.goto(origin + BENS_LINK);
  await page.locator("aside li", { hasText: "touch.captured" }).waitFor();
  expect(await readMain(page)).toContain(OFFER);
  await page.getByRole("link", { name: "Account" }).click();
  await page.getByRole("textbox", { name: "Your link" }).waitFor();
  expect(await page.locator("offshoot-invite .card").count()).toBe(1);
  expect(problems).toEqual([]);
  await context.close();
});
