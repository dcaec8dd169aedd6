import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../tests/gallery.js";
import { PHONE } from "../tests/open-page.ts";
import { useGallery } from "../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

const CONTROLS = "button:visible, a[part=channel]:visible, [type=radio]:visible";

describe("accessibility", () => {
  it("has no axe violation with everything that a card can open", async () => {
    for (const context of [{}, { ...PHONE, forcedColors: "active" as const }]) {
      const page = await open({ names: ["invite channels", "reward tiers"], context });
      await page.getByRole("button", { name: "More" }).click();
      for (const channel of ["QR code", "Mastodon"]) {
        await page.getByRole("button", { name: channel }).click();
        await page.locator(".panel").waitFor();
        expect(await findAxeViolations(page)).toEqual([]);
      }
      for (const row of await page.locator("button.entry").all()) await row.click();
      expect(await findAxeViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  it("is reached and used by keyboard alone, with a visible focus", async () => {
    const page = await open({ names: ["invite"] });
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName);
    const outline = () => page.locator(".card :focus").evaluate((element) => getComputedStyle(element).outlineStyle);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("INPUT");
    expect(await outline()).toBe("solid");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("BUTTON");
    expect(await outline()).toBe("solid");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Your link is copied.");
    expect(await focused()).toBe("BUTTON");
    for (const next of ["BUTTON", "A"]) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(next);
      expect(await outline()).toBe("solid");
    }
    await expect.poll(() => page.getByRole("status").textContent()).toBe("");
    await page.context().close();
  });

  it("gives every control 44 pixels, 48 on phones", async () => {
    for (const [context, least] of [
      [{}, 44],
      [PHONE, 48],
    ] as const) {
      const page = await open({ context, names: [], previews: {} });
      await page.evaluate(() => void gallery.show(gallery.names));
      await page.evaluate(() => gallery.settle());
      const heights = await page
        .locator(CONTROLS)
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(10);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(least);
      const widths = await page
        .locator(CONTROLS)
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(least);
      await page.context().close();
    }
  });

  it("never scrolls sideways at 400 % zoom of a 1280 pixel window, nor in a column of 240 pixels", async () => {
    for (const width of [320, 272]) {
      const context = { ...PHONE, viewport: { width, height: 256 } };
      const page = await open({ context, names: [], previews: {} });
      await page.evaluate(() => void gallery.show(gallery.names));
      await page.evaluate(() => gallery.settle());
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await page
        .locator(".card")
        .evaluateAll((cards) => cards.filter((card) => card.scrollWidth > card.clientWidth).length);
      expect(cut).toBe(0);
      await page.context().close();
    }
  });

  it("follows the reader's own font size, not the page's root", async () => {
    const sizeOf = (page: Page) =>
      page
        .locator("h2")
        .first()
        .evaluate((title) => getComputedStyle(title).fontSize);
    const small = await open({ names: ["invite"], css: "html{font-size:62.5%}" });
    expect(await sizeOf(small)).toBe("22px");
    await small.context().close();
  });

  it("moves nothing when motion is unwelcome", async () => {
    const page = await open({ names: ["reward loading"] });
    expect(
      await page
        .locator(".bone")
        .first()
        .evaluate((bone) => getComputedStyle(bone).animationName),
    ).toBe("none");
    await page.context().close();
  });
});
