import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLanguages, readPresets } from "../../../scripts/browser/card-lists.ts";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { findAxeViolations } from "../../../scripts/browser/find-axe-violations.ts";
import { createGallery } from "../server/create-gallery.ts";

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchShell(), createGallery()]);
  await new Promise<void>((done) => server.listen(0, "localhost", done));
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** What the browser complained about, on any page. */
const complaints: string[] = [];
const settled = (page: Page) => page.locator("main[aria-busy=false]").waitFor();

async function open(query = "", context: BrowserContextOptions = {}): Promise<Page> {
  const { port } = server.address() as AddressInfo;
  const page = await (await browser.newContext({ baseURL: `http://localhost:${port}`, ...context })).newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`/${query}`);
  await settled(page);
  return page;
}

describe("the gallery", () => {
  it("shows every card in light and dark, and complains of nothing under a strict policy", async () => {
    const page = await open();
    const cards = await page.locator("#card option").evaluateAll((options) => options.length - 1);
    expect(cards).toBeGreaterThanOrEqual(6);
    expect(await page.locator("figure").count()).toBe(2 * cards);
    expect(await page.locator(".root.dark").count()).toBe(cards);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([360, 1280])("has no axe violation in what stands around the cards at %i pixels", async (width) => {
    const page = await open("?card=code", { viewport: { width, height: 800 } });
    if (width === 360) await page.getByText("What to show").click();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("keeps what is chosen in the address, and goes back to it", async () => {
    const page = await open("?card=invite&scheme=light&width=320");
    expect(await page.locator(".stage > .place").evaluate((place) => place.getBoundingClientRect().width)).toBe(320);
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    await settled(page);
    expect(new URL(page.url()).search).toBe("?card=invite&scheme=dark&width=320");
    expect(await page.locator(".root.dark").count()).toBe(1);
    await page.goBack();
    await settled(page);
    expect(await page.getByRole("radio", { name: "Light" }).isChecked()).toBe(true);
    expect(await page.locator(".root.dark").count()).toBe(0);
    await page.getByRole("button", { name: "Start over" }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  it("folds states that look alike into one, and names those in which nothing shows", async () => {
    const page = await open("?card=invite&state=all&scheme=light");
    expect(await page.locator("figure").count()).toBeGreaterThan(3);
    const drawn = await page
      .locator(".stage > .place > *")
      .evaluateAll((hosts) => hosts.map((host) => host.shadowRoot?.innerHTML));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(await page.locator(".alike").first().textContent()).toContain("Looks the same: empty, rewards, offline");
    expect(await page.locator(".silent").textContent()).toBe(
      "The invite card shows nothing: closed-upcoming, closed-rollout.",
    );
    await page.goto("/?card=reward&state=loading&scheme=light");
    await settled(page);
    expect(await page.locator("figure").count()).toBe(1);
    await page.context().close();
  });

  it("leaves no card without its box, whenever it comes to draw itself", async () => {
    const page = await open("?preset=playful&scheme=light");
    const cards = await page
      .locator(".stage > .place > *")
      .evaluateAll((hosts) =>
        hosts.map(({ shadowRoot }) => shadowRoot?.querySelector("[part]")?.getClientRects().length),
      );
    expect(cards.length).toBeGreaterThanOrEqual(6);
    expect(cards).not.toContain(0);
    await page.context().close();
  });

  it("has every preset and language that there is", async () => {
    const page = await open("?card=invite&preset=all&scheme=light");
    expect(await page.locator("figure").count()).toBe(readPresets().length);
    const [main] = await page.locator(".names").allTextContents();
    expect(main).toBe("ready · calm");
    await page.goto("/?card=invite&language=all&scheme=light");
    await settled(page);
    const spoken = await page.locator(".root").evaluateAll((roots) => roots.map((root) => root.getAttribute("lang")));
    expect(spoken).toEqual(readLanguages().flatMap((tag) => Intl.getCanonicalLocales(tag)));
    await page.context().close();
  });

  it("plays a site that is built on something else, which changes no card", async () => {
    const sizeOf = (page: Page) =>
      page.locator("[part=copy]").evaluate((button) => {
        const { width, height } = button.getBoundingClientRect();
        return [height, getComputedStyle(button).borderRadius, width > 0];
      });
    const page = await open("?card=invite&scheme=light");
    const before = await sizeOf(page);
    for (const host of ["bootstrap", "tailwind"]) {
      await page.goto(`/?card=invite&scheme=light&host=${host}`);
      await settled(page);
      expect(
        await page.evaluate(() => Array.from(document.styleSheets, ({ cssRules }) => cssRules.length)[0]),
      ).toBeGreaterThan(3);
      expect(await sizeOf(page)).toEqual(before);
    }
    await page.context().close();
  });

  it("fits a phone, with the controls folded away until they are wanted", async () => {
    const page = await open("", { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.locator("#card").isVisible()).toBe(false);
    await page.getByText("What to show").click();
    expect(await page.locator("#card").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });
});
