import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type PreparedExamples, prepareExamples } from "../../../scripts/examples/prepare-examples.ts";
import { watchConsole } from "../../../scripts/examples/watch-console.ts";
import { expectFit } from "../../script-tag/tests/expect-fit.ts";

const CODE = "93Q1ZKA8M3R";

let browser: Browser;
let prepared: PreparedExamples<"gtm">;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];
const asked: string[] = [];

beforeAll(async () => {
  [browser, prepared] = await Promise.all([launchShell(), prepareExamples(["gtm"])]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), prepared?.close()]);
});
beforeEach(async () => {
  context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  problems = watchConsole(page);
  asked.length = 0;
  page.on("request", (request) => asked.push(request.url()));
});
afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const origin = () => prepared.examples.gtm.origin;
const press = (name: string) => page.getByRole("button", { name }).click();
/** What the SDK has pushed into the data layer. */
const pushed = () =>
  page.evaluate(() => {
    const layer: { event?: string; offshoot?: object }[] = Reflect.get(window, "dataLayer");
    return layer.filter(({ event }) => event?.startsWith("offshoot_")).map((entry) => ({ ...entry }));
  });
const names = async () => (await pushed()).map(({ event }) => event);
const traces = async () => [
  ...(await context.cookies()).map(({ name }) => name).filter((name) => name.includes("offshoot")),
  ...(await page.evaluate(() => Object.keys(localStorage))).filter((name) => name.includes("offshoot")),
];

test("a friend is welcomed before they are asked; after a yes the data layer hears of the arrival and of the order", async () => {
  await page.goto(`${origin()}/?ref=${CODE}.whatsapp`);
  await page.getByText("You have been invited: 10% off").waitFor();
  expect([await names(), await traces()]).toEqual([[], []]);
  await expectFit(page, "gtm-friend");

  await press("Yes, you may");
  await expect.poll(names).toContain("offshoot_touch_captured");
  await press("Order the day bag");
  await expect.poll(names).toContain("offshoot_conversion_completed");
  const [order] = (await pushed()).filter(({ event }) => event === "offshoot_conversion_completed");
  expect(order).toMatchObject({
    offshoot: {
      transaction_id: expect.stringMatching(/^H-\d+$/),
      value: 89,
      currency: "EUR",
      referral_channel: "whatsapp",
    },
  });
  expect(await traces()).toContain("_offshoot_harbour-friends");
  // Nothing is asked of anybody else, and the script comes as one file.
  expect(asked.filter((address) => !address.startsWith(origin()))).toEqual([]);
  expect(asked.filter((address) => /offshoot\/.*\.js$/.test(address))).toEqual([
    `${origin()}/vendor/offshoot/offshoot.iife.js`,
  ]);
});

test("a no keeps everything out of the data layer and out of storage, on the next page too, and the gift stays", async () => {
  await page.goto(`${origin()}/?ref=${CODE}`);
  await press("No, thank you");
  await press("Order the day bag");
  await page.getByText("Thank you. Order").waitFor();
  await page.getByText("You have been invited: 10% off").waitFor();
  await page.reload();
  await page.getByText("You have been invited: 10% off").waitFor();
  expect(await names()).toEqual([]);
  expect((await traces()).filter((name) => name !== "_offshoot_consent")).toEqual([]);
});

test("somebody who signs in gets their link, and what they share is heard of", async () => {
  await page.goto(origin());
  await press("Yes, you may");
  await press("Sign in as Ana");
  const field = page.getByRole("textbox", { name: "Your link" });
  await expect.poll(() => field.inputValue()).toMatch(/\?ref=\w{11}\.copy$/);
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.poll(names).toContain("offshoot_share_completed");
  await expectFit(page, "gtm-advocate");
});

test("the tag of the README is the one that runs", () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
  expect(read("../README.md")).toContain(read("../site/tags/1-offshoot.html"));
});
