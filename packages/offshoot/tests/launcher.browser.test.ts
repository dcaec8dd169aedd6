import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";

const program = {
  program: "acme-friends",
  consent: "granted",
  rewards: { friend: { kind: "discount", percent: 15 }, advocate: { kind: "credit", amount: 20, currency: "USD" } },
};

let browser: Browser;
let page: Page;
let site: Site;

beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
  await site.close();
});

async function open(script: string, body: string): Promise<void> {
  site = await serveSite({
    "/": { body: `<!doctype html><html lang="en"><body>${script}${body}</body></html>` },
    "/program.json": { type: "application/json", body: JSON.stringify(program) },
  });
  await page.goto(site.origin);
}

const MODULE = '<script type="module" src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script>';
const CLASSIC = '<script src="/offshoot.iife.js" data-program="/program.json" data-advocate-id="ana"></script>';
const button = () => page.getByRole("button", { name: "Invite a friend" });
const files = (name: string) => site.requests.filter((path) => path.startsWith(`/offshoot.${name}.`));

test("the launcher is drawn when the page has nothing better to do, and fetches its dialog when somebody is about to press", async () => {
  await open(MODULE, "<p>host</p><offshoot-launcher></offshoot-launcher>");
  await button().waitFor();
  await page.waitForLoadState("networkidle");
  expect([files("launcher").length, files("dialog").length]).toEqual([1, 0]);
  await button().click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Your link" }).waitFor();
  expect(files("dialog")).toHaveLength(1);
});

test("the question is drawn from the script tag, too", async () => {
  await open(MODULE, "<offshoot-question></offshoot-question>");
  await page.getByRole("radiogroup", { name: "How likely are you to recommend us to a friend?" }).waitFor();
});

test("the classic file has both inside", async () => {
  await open(CLASSIC, "<offshoot-launcher></offshoot-launcher><offshoot-question></offshoot-question>");
  await page.getByRole("radiogroup").waitFor();
  await button().click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Your link" }).waitFor();
  expect(site.requests.filter((path) => path.startsWith("/offshoot."))).toEqual(["/offshoot.iife.js"]);
});
