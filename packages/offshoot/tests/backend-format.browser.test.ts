import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Answer, type Site, serveSite } from "./serve-site.ts";

const json = (value: unknown): Answer => ({ type: "application/json", body: JSON.stringify(value) });
const programOf = (backend: object) => json({ program: "acme-friends", consent: "granted", backend });
const html = (script: string): Answer => ({
  body: `<!doctype html><html lang="en"><body>${script}<offshoot-invite></offshoot-invite></body></html>`,
});
const early = `<script>(window.offshoot ||= []).push(["convert", { orderId: "1042", value: 80, currency: "USD" }]);</script>`;
const attributes = 'data-program="/program.json" data-advocate-id="ana"';
const modern = html(`${early}<script type="module" async src="/offshoot.js" ${attributes}></script>`);
const classic = html(`${early}<script src="/offshoot.iife.js" ${attributes}></script>`);
const SEGMENT = { endpoint: "/collect", format: "segment", key: "wk" };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Site;
let warnings: string[];
/** What arrived at `/collect/v1/batch`. */
let batches: { writeKey: string; sentAt: string; batch: Record<string, unknown>[] }[];

async function open(backend: object, body = modern): Promise<void> {
  const collect = json({ success: true });
  site = await serveSite({ "/": body, "/program.json": programOf(backend), "/collect/v1/batch": collect });
  await page.goto(site.origin);
}

/** What the page has fetched to write events in a form. */
const parts = () =>
  site.requests
    .map((path) => /^\/offshoot\.(.*(?:format|data-layer).*)\.\w+\.js$/.exec(path)?.[1])
    .filter((name) => name !== undefined)
    .sort();
const card = () => page.getByRole("textbox", { name: "Your link" });
const conversions = () => batches.flatMap(({ batch }) => batch).filter(({ event }) => event === "conversion.completed");
/** What the site's data layer holds of the purchase, as plain values. */
const pushed = () =>
  page.evaluate(() => {
    const layer: object[] = Reflect.get(window, "dataLayer") ?? [];
    const plain = layer.map((entry) => ({ isCall: !Array.isArray(entry) && "length" in entry, ...entry }));
    return plain.filter((entry) => JSON.stringify(entry).includes("conversion.completed"));
  });

beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  warnings = [];
  batches = [];
  page.on("console", (message) => warnings.push(...(message.text().startsWith("[offshoot]") ? [message.text()] : [])));
  page.on("request", (request) => {
    if (request.url().endsWith("/collect/v1/batch")) batches.push(JSON.parse(request.postData() ?? ""));
  });
});
afterEach(async () => {
  await context.close();
  await site.close();
});

describe("a document that names a format", () => {
  test("delivers a purchase in Segment's words under one id, and fetches no other format", async () => {
    await open(SEGMENT);
    await expect.poll(conversions).toHaveLength(1);
    expect(batches[0]).toMatchObject({ writeKey: "wk", sentAt: expect.any(String) });
    expect(conversions()[0]).toMatchObject({
      type: "track",
      event: "conversion.completed",
      userId: "ana",
      messageId: expect.stringMatching(/^[\da-f-]{36}$/),
      properties: { orderId: "1042", value: 80, currency: "USD" },
    });
    await card().waitFor();
    await page.waitForLoadState("networkidle");
    expect(parts()).toEqual(["load-format", "segment-format"]);
    await page.reload();
    await card().waitFor();
    await page.waitForLoadState("networkidle");
    // The purchase is reported again by the reloaded page, under the id that Segment knows.
    expect(new Set(conversions().map(({ messageId }) => messageId)).size).toBe(1);
    expect(site.requests).not.toContain("/collect/events");
    expect(warnings).toEqual([]);
  });

  test("pushes a purchase into the data layer of Tag Manager, and sends nothing itself", async () => {
    await open({ format: "dataLayer" });
    await expect.poll(pushed).toHaveLength(1);
    expect((await pushed())[0]).toMatchObject({
      isCall: false,
      event: "offshoot_conversion_completed",
      offshoot: { transaction_id: "1042", value: 80, currency: "USD" },
    });
    await page.waitForLoadState("networkidle");
    expect(parts()).toEqual(["create-data-layer-adapter"]);
    expect(site.requests.filter((path) => !/^\/(offshoot\.[\w.-]+|program\.json|favicon\.ico)?$/.test(path))).toEqual(
      [],
    );
    expect(warnings).toEqual([]);
  });

  test("calls a Google tag as its own function would", async () => {
    await open({ format: "gtag" });
    await expect.poll(pushed).toHaveLength(1);
    expect((await pushed())[0]).toMatchObject({
      isCall: true,
      0: "event",
      1: "offshoot_conversion_completed",
      2: { transaction_id: "1042" },
    });
  });

  test.each([
    ["Segment", SEGMENT, () => expect.poll(conversions).toHaveLength(1)],
    ["the data layer", { format: "dataLayer" }, () => expect.poll(pushed).toHaveLength(1)],
  ])("reaches %s from the classic file, which has every format inside", async (_, backend, arrives) => {
    await open(backend, classic);
    await arrives();
    expect(site.requests.filter((path) => path.startsWith("/offshoot."))).toEqual(["/offshoot.iife.js"]);
  });

  test("goes on with events in memory and one sentence when the format cannot be loaded", async () => {
    await page.route(/offshoot\.segment-format\./, (route) => route.abort());
    await open(SEGMENT);
    await expect.poll(() => card().inputValue()).toMatch(/ref=/);
    await expect.poll(() => warnings).toEqual([expect.stringContaining("events stay in memory")]);
    await page.waitForLoadState("networkidle");
    expect(warnings).toHaveLength(1);
    expect(batches).toEqual([]);
    expect(site.requests).not.toContain("/collect/events");
  });

  test("sends nothing without the key that it needs, and says so", async () => {
    await open({ endpoint: "/collect", format: "segment" });
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringContaining("program.backend.key: expected the publishable key")]);
    await card().waitFor();
    await page.waitForLoadState("networkidle");
    expect(site.requests.filter((path) => path.startsWith("/collect"))).toEqual([]);
  });
});

test("a document that names none fetches none", async () => {
  await open({ endpoint: "/offshoot" });
  await expect.poll(() => site.events.map(({ type }) => type)).toContain("conversion.completed");
  await page.waitForLoadState("networkidle");
  expect(parts()).toEqual([]);
});
