import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Host, serveFolders } from "./serve-folders.ts";

const SITE = new URL("../site", import.meta.url).pathname;

/** How a host can fail a page. */
interface Trouble {
  /** Address in place of the host that the script stands on; nothing for the page without a script. */
  readonly host: string;
  /** Keeps requests from it, as a blocker does. */
  readonly isBlocked?: boolean;
}

let browser: Browser;
let silent: ReturnType<typeof createServer>;
let empty: Host;
/** The same page, never given a script. */
let without: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  browser = await launchShell();
  // It takes connections and never says a word.
  silent = createServer().listen(0, "127.0.0.1");
  empty = await serveFolders({ folders: {} });
  without = await open("offshoot.js", { host: "" });
});
afterAll(async () => {
  await browser.close();
  await empty.close();
  silent.close();
});

/** Where everything of the host's own stands. */
const boxes = (page: Page) =>
  page.locator("header, header *, main, main section, main section *, footer").evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height];
    }),
  );

/** Opens the thank-you page, which pushes an order, and tells what a visitor and the page's owner would notice. */
async function open(file: string, { host, isBlocked = false }: Trouble) {
  const type = file.includes("iife") ? "" : 'type="module" ';
  const tag = (html: string) =>
    html.replace('type="module" async src="/vendor/offshoot/offshoot.js"', `${type}async src="${host}/${file}"`);
  const site = await serveFolders({
    folders: { "/": SITE },
    edit: (html) => (host ? tag(html) : html.replace(/<script type="module".*?<\/script>/s, "")),
  });
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(...(host && request.url().startsWith(host) ? [request.url()] : [])));
  if (isBlocked) await page.route(`${host}/**`, (route) => route.abort("blockedbyclient"));
  await page.addInitScript(() => {
    const errors: string[] = [];
    Object.assign(window, { errors });
    addEventListener("error", ({ message }) => errors.push(message));
    addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
  });
  await page.goto(`${site.origin}/thank-you.html?order=K-1`, { waitUntil: "domcontentloaded" });
  const waiting = await page.evaluate(() => window.offshoot?.length);
  const found = { boxes: await boxes(page), errors: await page.evaluate(() => Reflect.get(window, "errors")), waiting };
  await page.getByRole("link", { name: "Back to the coffee" }).click({ noWaitAfter: true });
  await page.getByRole("heading", { name: "Roasted on Tuesday" }).waitFor();
  await page.close();
  await site.close();
  return { ...found, asked };
}

describe.each(["offshoot.js", "offshoot.iife.js"])("a page whose %s does not come", (file) => {
  const dead = () => `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  test.each<readonly [string, () => Trouble]>([
    ["because its host says nothing", () => ({ host: dead() })],
    ["because its host has no such file", () => ({ host: empty.origin })],
    ["because its host refuses connections", () => ({ host: "http://127.0.0.1:9" })],
    ["because a blocker keeps it away", () => ({ host: empty.origin, isBlocked: true })],
  ])("is as it would be without one, %s", async (_, trouble) => {
    const found = await open(file, trouble());
    expect(found.boxes).toEqual(without.boxes);
    expect(found.errors).toEqual([]);
    // The order waits where the script would find it, and nobody asks for the script again and again: once a page.
    expect(found.waiting).toBe(1);
    expect(found.asked).toHaveLength(2);
  });
});
