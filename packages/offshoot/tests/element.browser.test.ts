import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";

const program = {
  program: "acme-friends",
  consent: "granted",
  rewards: { friend: { kind: "discount", percent: 15 }, advocate: { kind: "credit", amount: 20, currency: "USD" } },
  backend: { endpoint: "/offshoot" },
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

let browser: Browser;
let page: Page;
let site: Site;
const reports: string[] = [];

async function open(cards: string, who = 'data-advocate-id="ana"'): Promise<void> {
  const tag = `<script type="module" async src="/offshoot.js" data-program="/program.json" ${who}></script>`;
  site = await serveSite({
    "/": {
      headers: { "content-security-policy": POLICY },
      body: `<!doctype html><html lang="en"><head>${tag}</head><body>${cards}</body></html>`,
    },
    "/program.json": { type: "application/json", body: JSON.stringify(program) },
  });
  await page.goto(site.origin);
}
const surfaceOf = (selector: string) =>
  page.locator(`${selector} [part=card]`).evaluate((card) => getComputedStyle(card).backgroundColor);

beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reports.length = 0;
  page = await (await browser.newContext({ viewport: { width: 800, height: 2000 } })).newPage();
  page.on("console", (line) => reports.push(...(line.type() === "error" ? [line.text()] : [])));
});
afterEach(async () => {
  await page.context().close();
  await site.close();
  expect(reports.filter((line) => line.includes("Content Security Policy"))).toEqual([]);
});

test("an element wears a theme of its own, and its neighbour the program's", async () => {
  await open(`<offshoot-invite id="plain"></offshoot-invite>
    <offshoot-invite id="dark" theme="midnight"></offshoot-invite>
    <offshoot-invite id="own" theme='{"surface":"#ffeedd"}'></offshoot-invite>`);
  await expect.poll(() => page.getByRole("textbox", { name: "Your link" }).count()).toBe(3);
  const plain = await surfaceOf("#plain");
  expect(await surfaceOf("#own")).toBe("rgb(255, 238, 221)");
  expect([plain, "rgb(255, 238, 221)"]).not.toContain(await surfaceOf("#dark"));
  await page.locator("#own").evaluate((element) => element.removeAttribute("theme"));
  await expect.poll(() => surfaceOf("#own")).toBe(plain);
});

test("an element shows a made-up state of the program, and nobody is asked or told anything", async () => {
  await open('<offshoot-reward preview="rewards"></offshoot-reward>', "");
  await page.locator("offshoot-reward").getByText("$20").first().waitFor();
  await page.waitForTimeout(500);
  expect(site.requests.filter((path) => path.startsWith("/offshoot/"))).toEqual([]);
  await page.locator("offshoot-reward").evaluate((element) => element.setAttribute("preview", "signed-out"));
  await page.getByText("Sign in to see your rewards.").waitFor();
});

test("an element that names neither fetches nothing for it", async () => {
  await open("<offshoot-invite></offshoot-invite>");
  await page.getByRole("textbox", { name: "Your link" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(site.requests.filter((path) => /adapt-element|preview/.test(path))).toEqual([]);
});
