import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

const program = {
  program: "acme-friends",
  consent: "granted",
  rewards: { friend: { kind: "discount", percent: 15 }, advocate: { kind: "credit", amount: 20, currency: "USD" } },
};
const tag = (script: string, attributes: string) =>
  `<script ${attributes} src="/${script}" data-program="/program.json" data-advocate-id="ana"></script>`;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Site;
const pageErrors: string[] = [];

interface Opening {
  readonly lang: string;
  readonly tone?: "formal";
  /** Tag of the script. @default the module */
  readonly script?: string;
}

async function open({ lang, tone, script = tag("offshoot.js", 'type="module" async') }: Opening): Promise<void> {
  const body = `<!doctype html><html lang="${lang}"><title>Shop</title><link rel="icon" href="data:,"><body>${script}<offshoot-invite></offshoot-invite></html>`;
  site = await serveSite({
    "/": { body, headers: { "content-security-policy": CSP } },
    "/program.json": { type: "application/json", body: JSON.stringify({ ...program, ...(tone && { tone }) }) },
  });
  await page.goto(site.origin);
}

const heading = (name: string) => page.getByRole("heading", { name }).waitFor();
const words = () => site.requests.filter((path) => path.includes("words-")).map((path) => path.split(".")[1]);

beforeAll(async () => {
  browser = await launchShell();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  pageErrors.length = 0;
  page.on("pageerror", (error) => pageErrors.push(error.message));
});
afterEach(async () => {
  await context.close();
  await site.close();
  expect(pageErrors).toEqual([]);
});

describe("the language of the script tag's cards", () => {
  test("is the page's, in files of its own, under a strict policy", async () => {
    await open({ lang: "de-CH" });
    await heading("Schenk Freunden 15% Rabatt");
    expect(words()).toContain("words-de-invite");
    expect(words().filter((name) => name?.includes("formal") || name?.includes("reward"))).toEqual([]);
  });

  test("costs an English page nothing", async () => {
    await open({ lang: "en-GB" });
    await heading("Give a friend 15% off");
    await page.waitForLoadState("networkidle");
    expect(site.requests.filter((path) => /words|language/.test(path))).toEqual([]);
  });

  test("is formal where the program says so, in as many files", async () => {
    await open({ lang: "de", tone: "formal" });
    await heading("Schenken Sie Freunden 15 % Rabatt");
    expect(words().every((name) => name?.startsWith("words-de-formal-"))).toBe(true);
  });

  test("is whole from the one-file script too, whose words lie beside it", async () => {
    await open({ lang: "de", script: tag("offshoot.iife.js", "defer") });
    await heading("Schenk Freunden 15 % Rabatt");
  });

  test("is English where its files are missing, each tried twice under another address", async () => {
    await page.route(/words-de-/, (route) => route.abort());
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await open({ lang: "de" });
    await heading("Give a friend 15% off");
    const invite = asked.filter((address) => address.includes("words-de-invite."));
    expect(new Set(invite).size).toBe(2);
  });
});
