import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundleForBrowser } from "../../../scripts/browser/bundle-for-browser.js";
import { launchShell } from "../../../scripts/browser/chromium.js";
import { ANA } from "./core-bed.js";
import type {} from "./prompt-page.js";

let browser: Browser;
let server: Server;
let context: BrowserContext;
let port: number;
let markup = "";

beforeAll(async () => {
  const script = await bundleForBrowser(join(import.meta.dirname, "prompt-page.ts"));
  server = createServer((request, response) => {
    if (request.url === "/prompt.js")
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(
      `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,"></head><body>
<a id="next" href="/next">Next</a><button id="button" type="button">Done</button>${markup}<script type="module" src="/prompt.js"></script></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
  browser = await launchShell();
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});
beforeEach(async () => {
  markup = "";
  context = await browser.newContext();
});
afterEach(() => context.close());

const loaded = (page: Page) => page.waitForFunction(() => window.promptPage !== undefined);
const ask = (page: Page) => page.evaluate(() => window.promptPage.prompt.ask());

/** Arrives at a path from outside. */
async function arrive(path = "/"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await loaded(page);
  return page;
}

/** Arrives, and goes on to another page of the site. */
async function goOn(): Promise<Page> {
  const page = await arrive();
  await page.click("#next");
  await page.waitForURL("**/next");
  await loaded(page);
  return page;
}

describe("in a browser the prompt", () => {
  test("never shows on the page of arrival, not after a reload either, and shows once on the next", async () => {
    const page = await arrive();
    expect(await ask(page)).toBe("not-now");
    await page.reload();
    await loaded(page);
    expect(await ask(page)).toBe("not-now");
    await page.click("#next");
    await page.waitForURL("**/next");
    await loaded(page);
    expect(await ask(page)).toBe("shown");
    await page.reload();
    await loaded(page);
    expect(await ask(page)).toBe("capped");
  });

  test("knows by the tab's own history that a visitor walked on, where no referrer is sent", async () => {
    markup = '<meta name="referrer" content="no-referrer">';
    expect(await ask(await goOn())).toBe("shown");
  });

  test("takes a referral link for an arrival, whatever the tab has shown before", async () => {
    const page = await goOn();
    await page.goto(`http://127.0.0.1:${port}/shoes?ref=${ANA}`);
    await loaded(page);
    expect(await ask(page)).toBe("not-now");
    await page.evaluate(() => history.pushState(null, "", "/shoes/red"));
    expect(await ask(page)).toBe("shown");
  });

  test("writes nothing without permission", async () => {
    const page = await goOn();
    await page.evaluate(() => history.replaceState(null, "", "/next?declined"));
    expect(await ask(page)).toBe("shown");
    expect(await page.evaluate(() => [window.promptPage.shown, { ...localStorage }])).toEqual([["inline"], {}]);
  });

  test.each([
    ["a modal dialog", "<dialog id=x>Hello</dialog>", "x.showModal()"],
    [
      "a dialog of a library",
      '<div id=x role=dialog hidden style="position:fixed;inset:0">Hello</div>',
      "x.hidden = false",
    ],
    ["a popover", "<div id=x popover>Hello</div>", "x.showPopover()"],
    [
      "a dialog in a shadow root",
      "<div id=x></div>",
      "x.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('dialog'), { open: true, textContent: 'Hello' }))",
    ],
    ["a field with the focus", "<input id=x>", "x.focus()"],
    [
      "a field in a shadow root",
      "<div id=x></div>",
      "x.attachShadow({ mode: 'open' }).append(document.createElement('textarea')); x.shadowRoot.firstChild.focus()",
    ],
    ["an editor", "<div id=x contenteditable>Text</div>", "x.focus()"],
    ["a card form", "<input id=x autocomplete='section-pay billing cc-number' hidden>", "x.hidden = false"],
    ["a payment provider's frame", "<iframe id=x src='https://js.stripe.com/v3' hidden></iframe>", "x.hidden = false"],
  ])("waits while there is %s", async (_what, html, act) => {
    await context.route("https://js.stripe.com/**", (route) => route.fulfill({ body: "" }));
    markup = html;
    const page = await goOn();
    expect(await page.evaluate(() => window.promptPage.platform.moment())).toMatchObject({
      isHidden: false,
      isTyping: false,
      isCovered: false,
      isPaying: false,
    });
    await page.evaluate(act);
    expect(await ask(page)).toBe("not-now");
    await page.evaluate(() => document.getElementById("x")?.remove());
    expect(await ask(page)).toBe("shown");
  });

  test.each([
    ["a button with the focus", "<button id=x type=button>Pay</button>", "x.focus()"],
    ["the link field of a card", "<input id=x readonly value=link>", "x.focus()"],
    [
      "a drawer that waits outside of the window",
      '<div id=x role=dialog style="position:fixed;left:-500px;width:300px">Menu</div>',
      "0",
    ],
    ["a dialog that nobody sees", '<div id=x role=dialog style="visibility:hidden">Hello</div>', "0"],
    [
      "a payment provider's own hidden frame",
      "<iframe id=x src='https://js.stripe.com/v3' style='position:absolute;width:0;height:0;border:0'></iframe>",
      "0",
    ],
    [
      "a form named like the document's own method",
      "<form name=querySelectorAll></form><form name=activeElement></form>",
      "0",
    ],
  ])("is not held up by %s", async (_what, html, act) => {
    await context.route("https://js.stripe.com/**", (route) => route.fulfill({ body: "" }));
    markup = html;
    const page = await goOn();
    await page.evaluate(act);
    expect(await ask(page)).toBe("shown");
  });

  test("waits while the tab is in the background", async () => {
    const page = await goOn();
    const show = (state: string) =>
      page.evaluate(
        (value) => Object.defineProperty(document, "visibilityState", { value, configurable: true }) && 0,
        state,
      );
    await show("hidden");
    expect(await ask(page)).toBe("not-now");
    await show("visible");
    expect(await ask(page)).toBe("shown");
  });

  test("waits while something fills the screen", async () => {
    const page = await goOn();
    await page.evaluate(() =>
      document.getElementById("button")?.addEventListener("click", () => document.body.requestFullscreen()),
    );
    await page.click("#button");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    expect(await ask(page)).toBe("not-now");
    await page.evaluate(() => document.exitFullscreen());
    expect(await ask(page)).toBe("shown");
  });
});
