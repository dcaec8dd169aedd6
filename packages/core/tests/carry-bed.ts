import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { bundleOnce } from "../../../scripts/browser/bundle-for-browser.js";
import { launchShell } from "../../../scripts/browser/chromium.js";
import type { Touch } from "../src/attribution/touch.js";

/** Who sent the visitor of every page on `acme.test`. */
export const ANA: Touch = {
  code: "EY41NXYE96C",
  channel: "copy",
  touchedAt: Date.now() - 30 * 86_400_000,
  expiresAt: Date.now() + 60 * 86_400_000,
  source: "link",
};

/** Two domains of one site and a foreign one: `acme.test`, `shop.test`, `evil.test`. */
export interface CarryBed {
  readonly context: BrowserContext;
  /** Paths of all pages that were asked for, host included, since the test began. */
  readonly requests: string[];
  /** Markup of the next pages. */
  markup: string;
  /** Address of a page. */
  at(host: string, path?: string): string;
  /** Opens a tab and waits for the carriers. */
  open(address: string, referer?: string): Promise<Page>;
}

/** Waits until the page's carriers are at work. */
export async function untilCarrying(page: Page): Promise<void> {
  await page.waitForFunction(() => window.carryPage !== undefined);
  // What loads beside it has come by the next task: the bundle holds it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Sets the hooks of a test file up; what a page opens in a tab of its own may need the whole browser. */
export function setUpCarryBed(launch = launchShell): CarryBed {
  let browser: Browser;
  let server: Server;
  let script: string;
  let context: BrowserContext;
  const bed: CarryBed = {
    requests: [],
    markup: "",
    get context() {
      return context;
    },
    at: (host, path = "/") => `http://${host}:${(server.address() as AddressInfo).port}${path}`,
    async open(address, referer) {
      const page = await context.newPage();
      await page.goto(address, referer === undefined ? {} : { referer });
      await untilCarrying(page);
      return page;
    },
  };
  beforeAll(async () => {
    script = await bundleOnce(join(import.meta.dirname, "carry-page.ts"));
    server = createServer((request, response) => {
      if (request.url === "/carry.js") {
        return void response.writeHead(200, { "content-type": "text/javascript" }).end(script);
      }
      const host = request.headers.host?.replace(/:.*/, "");
      bed.requests.push(`${host}${request.url}`);
      const page = { domains: ["acme.test", "shop.test"], sent: host === "acme.test" ? ANA : null };
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(
        `<!doctype html><html lang="en"><head><title>${host}</title><link rel="icon" href="data:,"></head><body>
<script>Object.assign(window, ${JSON.stringify(page)})</script>${bed.markup}<script type="module" src="/carry.js"></script></body></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // Every host name of these tests is this machine; none is ever looked up.
    browser = await launch({ args: ["--host-resolver-rules=MAP * 127.0.0.1"] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  beforeEach(async () => {
    bed.requests.length = 0;
    bed.markup = "";
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  return bed;
}
