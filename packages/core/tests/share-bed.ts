import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { bundleOnce } from "../../../scripts/browser/bundle-for-browser.js";
import { launchShell } from "../../../scripts/browser/chromium.js";
import type { ShareResult } from "../src/share/channel.js";
import type { SharePage } from "./share-page.js";

/** A page with a button that shares, and targets that write down what they are asked. */
export interface ShareBed {
  readonly context: BrowserContext;
  /** Raw paths of what targets were asked for, as `https://host/path?query`. */
  readonly asked: string[];
  /** Address of the page, which has this markup beside its button. */
  at(path?: string, host?: string): string;
  /** Markup by path. */
  markup: (path: string) => string;
  /** Opens the page in a tab of a fresh profile, or in the browser of an app. */
  open(path?: string, userAgent?: string): Promise<Page>;
}

/** Clicks on the page's button as a person does, and tells how the share ended. */
export async function clickToShare(page: Page | Frame, given: NonNullable<SharePage["given"]>): Promise<ShareResult> {
  await page.evaluate((value) => {
    window.sharePage.given = value;
  }, given);
  await page.locator("button").click();
  return page.evaluate(() => window.sharePage.ended as Promise<ShareResult>);
}

/** What a person would paste now. */
export async function pasted(page: Page): Promise<string> {
  const field = page.locator("textarea");
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await field.press("Control+V");
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

/** Sets the hooks of a test file up: Chromium that blocks windows as it does for people. */
export function setUpShareBed(): ShareBed {
  let browser: Browser;
  let server: Server;
  let context: BrowserContext;
  let script: string;
  const contexts: BrowserContext[] = [];
  const bed: ShareBed = {
    get context() {
      return context;
    },
    asked: [],
    markup: () => "",
    at: (path = "/", host = "127.0.0.1") => `http://${host}:${(server.address() as AddressInfo).port}${path}`,
    async open(path, userAgent) {
      context = await browser.newContext(userAgent ? { userAgent } : {});
      contexts.push(context);
      // Every target is this machine: the browser's own request goes on to the echo as it was sent.
      await context.route(/^https:/, async (route) => {
        const url = route.request().url();
        const path = url.slice(url.indexOf("/", "https://".length));
        const host = url.slice("https://".length, -path.length);
        const answer = await fetch(bed.at(`/echo/${host}`), { method: "POST", body: path });
        await route.fulfill({ status: answer.status, contentType: "text/html", body: await answer.text() });
      });
      const page = await context.newPage();
      await page.goto(bed.at(path));
      await page.waitForFunction(() => window.sharePage !== undefined);
      return page;
    },
  };
  beforeAll(async () => {
    script = await bundleOnce(join(import.meta.dirname, "share-page.ts"));
    server = createServer((request, response) => {
      const path = request.url ?? "/";
      if (path.startsWith("/echo/")) {
        const chunks: Buffer[] = [];
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
          bed.asked.push(`https://${path.slice("/echo/".length)}${Buffer.concat(chunks)}`);
          response.end("<!doctype html><title>target</title>");
        });
        return;
      }
      const type = path === "/share.js" ? "text/javascript" : "text/html; charset=utf-8";
      response.writeHead(200, { "content-type": type, "access-control-allow-origin": "*" }).end(
        path === "/share.js"
          ? script
          : `<!doctype html><html lang="en"><head><title>host</title><link rel="icon" href="data:,"></head><body>
<button>Share</button>${bed.markup(path)}<script type="module" src="/share.js"></script></body></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchShell({
      // Playwright lets every window through, which no reader's browser does.
      ignoreDefaultArgs: ["--disable-popup-blocking"],
      args: ["--host-resolver-rules=MAP * 127.0.0.1"],
    });
  });
  beforeEach(() => {
    bed.asked.length = 0;
    bed.markup = () => "";
  });
  afterEach(async () => {
    for (const one of contexts.splice(0)) await one.close();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  return bed;
}
