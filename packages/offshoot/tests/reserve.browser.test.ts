import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { serveSite } from "./serve-site.ts";

/** Of less than this a browser speaks of no shift. */
const UNNOTICED_PX = 3;
const rewards = {
  friend: { kind: "discount", percent: 15 },
  advocate: { kind: "credit", amount: 20, currency: "USD" },
};
const tiers = [{ at: 3, reward: { kind: "access", label: "Early access" } }];
const channels = ["native", "copy", "whatsapp", "email", "qr", "x"];
const terms = { url: "/terms", summary: "For a first order." };

/** What a program has besides the basics, by what a page says of it. */
const PROGRAMS: readonly (readonly [reserve: string, document: object])[] = [
  ["", {}],
  ["channels", { share: { channels } }],
  ["tiers", { rewards: { ...rewards, tiers } }],
  ["terms", { terms }],
  ["channels tiers terms", { share: { channels }, rewards: { ...rewards, tiers }, terms }],
];

interface Seen {
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** Height of the element before its card is known, and at the end, in pixels. */
  readonly heights: readonly [before: number, after: number];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());

/** Opens a page on which everything takes its time, and tells what moved on it. */
async function visit(reserve: string, more: object, width: number, hasSheet = true): Promise<Seen> {
  const tag = `<script type="module" async src="/offshoot.js" data-program="/program.json" data-advocate-id="ana"></script>`;
  const sheet = hasSheet ? '<link rel="stylesheet" href="/offshoot.css">' : "";
  const watch = `<script>
    window.shift = 0;
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: "layout-shift", buffered: true });
  </script>`;
  const card = `<offshoot-invite${reserve && ` data-reserve="${reserve}"`}></offshoot-invite>`;
  const site = await serveSite({
    "/": {
      body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">${sheet}${watch}${tag}</head>
        <body style="margin:16px;font:15px/1.5 sans-serif">${card}<h2>Below</h2><p>Text that may not move.</p>
        <script>window.before = document.querySelector("offshoot-invite").getBoundingClientRect().height;</script></body></html>`,
    },
    "/program.json": {
      type: "application/json",
      body: JSON.stringify({ program: "acme-friends", consent: "granted", rewards, ...more }),
    },
  });
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  for (const [pattern, ms] of [
    ["**/offshoot.*.js", 150],
    ["**/program.json", 400],
  ] as const)
    await page.route(pattern, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await route.continue();
    });
  try {
    await page.goto(site.origin, { waitUntil: "domcontentloaded" });
    await page.getByRole("textbox", { name: "Your link" }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    return await page.evaluate(() => {
      const element = document.querySelector("offshoot-invite");
      const after = element?.getBoundingClientRect().height ?? 0;
      return { heights: [Reflect.get(window, "before"), after], shift: Reflect.get(window, "shift") };
    });
  } finally {
    await page.context().close();
    await site.close();
  }
}

describe.each([360, 800])("offshoot.css at %i pixels", (width) => {
  it.each(PROGRAMS)('lets nothing move for a program with "%s" besides the basics', async (reserve, document) => {
    const { shift, heights } = await visit(reserve, document, width);
    expect(Math.abs(heights[1] - heights[0]), `kept ${heights[0]}, needed ${heights[1]}`).toBeLessThan(UNNOTICED_PX);
    expect(shift).toBe(0);
  });
});

it("is what keeps the place: without it the page moves", async () => {
  expect((await visit("", {}, 800, false)).shift).toBeGreaterThan(0.01);
});
