import { readFileSync } from "node:fs";
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

test("what a page with all four surfaces fetches is what is counted as everything", async () => {
  const names = ["invite", "reward", "welcome", "launcher"];
  const cards = names.map((name) => `<offshoot-${name}></offshoot-${name}>`).join("");
  const summary = { code: "7KQ2M9XB4TF", currency: "USD", available: [], pending: [], rewards: [], invited: [] };
  const json = (body: unknown) => ({ type: "application/json", body: JSON.stringify(body) });
  const site = await serveSite({
    "/": { body: PAGE.replace("<script", '<script data-advocate-token="t"') + cards },
    "/program.json": json({ ...PROGRAM, consent: "granted", backend: { endpoint: "/offshoot" } }),
    "/offshoot/summary": json({
      ...summary,
      counts: { visits: 0, leads: 0, conversions: 0 },
      updatedAt: "2026-11-26T12:00:00Z",
    }),
    "/offshoot/invitations/7KQ2M9XB4TF": json({ status: "valid", reward: PROGRAM.rewards.friend }),
  });
  const page = await browser.newPage();
  await page.goto(`${site.origin}/?ref=7KQ2M9XB4TF`);
  await page.getByRole("group", { name: "15%" }).first().waitFor();
  await page.getByRole("button", { name: "Invite a friend" }).last().click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Your link" }).waitFor();
  await page.waitForLoadState("networkidle");
  const { everything } = JSON.parse(readFileSync(new URL("../dist/chunks.json", import.meta.url), "utf8"));
  const fetched = new Set(
    site.requests.filter((path) => /^\/offshoot[\w.-]*\.js$/.test(path)).map((path) => path.slice(1)),
  );
  expect([...fetched].sort()).toEqual([...everything].sort());
  await page.close();
  await site.close();
});
