import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium } from "../../../scripts/browser/chromium.js";
import { encodeToken } from "../src/carry/carry-token.js";
import { ANA, setUpCarryBed, untilCarrying } from "./carry-bed.js";

const bed = setUpCarryBed(launchChromium);
const link = (host: string, attributes = "") =>
  `<a href="${bed.at(host, "/cart?x=%20&flag#top")}" ${attributes}>go</a>`;
const handOff = (age: number) => `offshoot-acme=${encodeToken(ANA, Date.now() - age)}`;
const arrived = (page: Page) => page.evaluate(() => window.carryPage.arrived);
const written = (page: Page) => page.locator("a").first().getAttribute("href");

/** Goes on when the link has been followed and the next page runs. */
async function follow(page: Page): Promise<void> {
  const host = new URL(page.url()).host;
  await page.locator("a").first().click();
  await page.waitForURL((url) => url.host !== host);
  await untilCarrying(page);
}

/** Everything that a page of this host has stored. */
const stored = async (page: Page) => [
  ...(await bed.context.cookies()),
  ...(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])),
];

describe("a click on a link to another domain of the site", () => {
  test("brings the touch along, with a clean address bar, a way back, and nothing stored", async () => {
    bed.markup = link("shop.test");
    const page = await bed.open(bed.at("acme.test", "/?ref=1"));
    await follow(page);
    expect(bed.requests.at(-1)).toMatch(
      /^shop\.test\/cart\?x=%20&flag&offshoot-acme=\w+\*EY41NXYE96C\.copy\.\w+\.\w+\.link$/,
    );
    const touch = await arrived(page);
    expect(touch).toMatchObject({ code: ANA.code, channel: "copy", source: "hand-off", expiresAt: ANA.expiresAt });
    expect(Date.now() - (touch?.touchedAt ?? 0)).toBeLessThan(180_000);
    expect(page.url()).toBe(bed.at("shop.test", "/cart?x=%20&flag#top"));
    expect(await stored(page)).toEqual([]);

    await page.goBack();
    await untilCarrying(page);
    expect(page.url()).toBe(bed.at("acme.test", "/?ref=1"));
    expect(await written(page)).toBe(bed.at("shop.test", "/cart?x=%20&flag#top"));
    await page.goForward();
    await untilCarrying(page);
    expect(page.url()).toBe(bed.at("shop.test", "/cart?x=%20&flag#top"));
    await page.reload();
    await untilCarrying(page);
    expect(await arrived(page)).toBeNull();
  });

  test.each([
    ["in a shadow tree", `<div><template shadowrootmode="open">LINK</template></div>`],
    ["around a picture", "LINK"],
  ])("is seen %s", async (_, markup) => {
    bed.markup = markup.replace("LINK", link("shop.test").replace("go", "<b><i>go</i></b>"));
    const page = await bed.open(bed.at("acme.test"));
    await page.locator("i").click();
    await page.waitForURL(/shop\.test/);
    await untilCarrying(page);
    expect((await arrived(page))?.code).toBe(ANA.code);
  });

  test.each([
    ["with the middle button", { button: "middle" }, ""],
    ["with the control key", { modifiers: ["Control"] }, ""],
    ["into a new tab that hears of no opener", {}, 'target="_blank" rel="noreferrer"'],
  ] as const)("counts %s too", async (_, options, attributes) => {
    bed.markup = link("shop.test", attributes);
    const page = await bed.open(bed.at("acme.test"));
    const opening = bed.context.waitForEvent("page");
    await page.locator("a").click(options as Parameters<ReturnType<Page["locator"]>["click"]>[0]);
    const tab = await opening;
    await tab.waitForURL(/shop\.test/);
    await untilCarrying(tab);
    expect((await arrived(tab))?.source).toBe("hand-off");
    expect(await written(page)).toBe(bed.at("shop.test", "/cart?x=%20&flag#top"));
  });

  test("is no longer changed once the carriers are destroyed", async () => {
    bed.markup = link("shop.test");
    const page = await bed.open(bed.at("acme.test"));
    await page.evaluate(() => window.carryPage.carry.destroy());
    await follow(page);
    expect(bed.requests.at(-1)).toBe("shop.test/cart?x=%20&flag");
    expect(await arrived(page)).toBeNull();
  });

  test("leaves the markup as it was, while it lasts to nobody but the browser, and for a router that takes it over", async () => {
    bed.markup = link("shop.test");
    const page = await bed.open(bed.at("acme.test"));
    const seen = await page.evaluate(async () => {
      const anchor = document.querySelector("a") as HTMLAnchorElement;
      addEventListener("click", (event) => event.preventDefault());
      const during = new Promise<string>((resolve) =>
        anchor.addEventListener("click", () => resolve(anchor.href), { once: true }),
      );
      const before = anchor.outerHTML;
      anchor.click();
      const sent = await during;
      await new Promise((resolve) => setTimeout(resolve));
      const after = anchor.outerHTML;
      anchor.click();
      window.carryPage.carry.destroy();
      await Promise.resolve();
      return { before, sent, after, end: anchor.outerHTML };
    });
    expect(seen.sent).toContain("offshoot-acme=");
    expect([seen.after, seen.end]).toEqual([seen.before, seen.before]);
  });
});

describe("a click that hands nothing over", () => {
  test("is one on a link to a foreign site", async () => {
    bed.markup = link("evil.test");
    const page = await bed.open(bed.at("acme.test"));
    await follow(page);
    expect(bed.requests.at(-1)).toBe("evil.test/cart?x=%20&flag");
  });

  test.each([
    ["the same host", (_: string) => '<a href="/cart">go</a>'],
    ["a file to keep", (url: string) => `<a href="${url}" download>go</a>`],
    ["a mail address", (_: string) => '<a href="mailto:ana@shop.test">go</a>'],
    ["a drawing's link", (url: string) => `<svg><a href="${url}"><text y="20">go</text></a></svg>`],
    ["nothing", (_: string) => "<a>go</a>"],
  ])("is one on a link to %s", async (_, markup) => {
    bed.markup = markup(bed.at("shop.test", "/cart"));
    const page = await bed.open(bed.at("acme.test"));
    const [before, during] = await page.evaluate(() => {
      const anchor = document.querySelector("a") as Element;
      const before = anchor.outerHTML;
      const during = { markup: "" };
      addEventListener("click", (event) => {
        event.preventDefault();
        during.markup = anchor.outerHTML;
      });
      anchor.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
      return [before, during.markup];
    });
    expect(during).toBe(before);
  });

  test("is one that the page has taken over before", async () => {
    const takeOver = 'addEventListener("click", (event) => event.preventDefault(), true)';
    bed.markup = `<script>${takeOver}</script>${link("shop.test")}`;
    const page = await bed.open(bed.at("acme.test"));
    const during = await page.evaluate(() => {
      const anchor = document.querySelector("a") as HTMLAnchorElement;
      const seen = new Promise<string>((resolve) => anchor.addEventListener("click", () => resolve(anchor.href)));
      anchor.click();
      return seen;
    });
    expect(during).toBe(bed.at("shop.test", "/cart?x=%20&flag#top"));
  });

  test("is one where nobody sent the visitor, and one with the right button", async () => {
    bed.markup = link("shop.test");
    const page = await bed.open(bed.at("acme.test"));
    const hrefs = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener("auxclick", () => resolve(document.querySelector("a")?.href ?? ""));
        }),
    );
    await page.locator("a").click({ button: "right" });
    expect(await hrefs).not.toContain("offshoot-acme");
    await page.evaluate(() => {
      window.sent = null;
    });
    await follow(page);
    expect(bed.requests.at(-1)).toBe("shop.test/cart?x=%20&flag");
  });
});

describe("an arrival", () => {
  test("121 seconds after the click counts for nothing, and the address is cleaned", async () => {
    const page = await bed.open(bed.at("shop.test", `/?${handOff(121_000)}&x=1`), bed.at("acme.test"));
    expect([await arrived(page), page.url()]).toEqual([null, bed.at("shop.test", "/?x=1")]);
  });

  test("from a foreign site counts for nothing, and the address is cleaned", async () => {
    bed.markup = `<a href="${bed.at("shop.test", `/?${handOff(0)}`)}">go</a>`;
    const page = await bed.open(bed.at("evil.test"));
    await follow(page);
    expect([await arrived(page), page.url()]).toEqual([null, bed.at("shop.test")]);
  });

  test("keeps the entry of the history and its state", async () => {
    const page = await bed.open(bed.at("shop.test"));
    const left = await page.evaluate((token) => {
      history.pushState({ by: "router" }, "", `/a?x=%20&${token}&y#top`);
      const { length } = history;
      const touch = window.carryPage.take();
      return [touch?.source, location.href, history.state, history.length - length];
    }, handOff(0));
    expect(left).toEqual(["hand-off", bed.at("shop.test", "/a?x=%20&y#top"), { by: "router" }, 0]);
  });
});
