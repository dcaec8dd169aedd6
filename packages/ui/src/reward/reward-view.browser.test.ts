import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { PHONE } from "../../tests/open-page.ts";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

const STATES = [
  "reward automatic",
  "reward code",
  "reward link",
  "reward choose",
  "reward cash",
  "reward people",
  "reward partner",
  "reward partner empty",
  "reward old",
  "reward closed",
];

/** Shows a card whose first reward becomes available, and records what moves for it. */
async function letArrive(page: Page): Promise<{ readonly properties: string[]; readonly longestMs: number }> {
  return page.evaluate(async () => {
    const properties = new Set<string>();
    let longestMs = 0;
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...[frames, options]: Parameters<typeof animate>) {
      for (const property of Object.keys(frames ?? {})) properties.add(property);
      const { duration = 0, delay = 0 } = options as KeyframeAnimationOptions;
      longestMs = Math.max(longestMs, Number(duration) + delay);
      return animate.call(this, frames, options);
    };
    const { referral, answer } = gallery.scriptReferral({ advocate: "ana", summary: gallery.summaries.pending });
    gallery.mountReward(document.querySelector("main") as Element, referral);
    const root = () => document.querySelector("main")?.lastElementChild?.shadowRoot;
    const until = async (isSo: () => unknown) => {
      for (let turn = 0; turn < 200 && !isSo(); turn += 1) await new Promise((done) => setTimeout(done, 20));
    };
    await until(() => root()?.querySelector("[part=balance] .amount"));
    answer(gallery.summaries.arrived);
    await referral.summary();
    await until(() => root()?.textContent?.includes("Now ready for you"));
    await until(() => properties.size > 0);
    return { properties: [...properties].sort(), longestMs };
  });
}

describe("reward card in a browser", () => {
  it("celebrates what arrives for less than 800 ms, by opacity and transform alone", async () => {
    const page = await open({ names: [], context: { reducedMotion: "no-preference" } });
    const { properties, longestMs } = await letArrive(page);
    expect(properties).toEqual(["opacity", "transform"]);
    expect(longestMs).toBeGreaterThan(0);
    expect(longestMs).toBeLessThan(800);
    await expect.poll(() => page.locator(".sparks").count()).toBe(0);
    await page.context().close();
  });

  it("moves nothing for it where motion is unwelcome, and says it all the same", async () => {
    const page = await open({ names: [] });
    expect((await letArrive(page)).properties).toEqual([]);
    expect(await page.locator(".sparks").count()).toBe(0);
    expect(await page.getByText("Now ready for you: $20").count()).toBe(1);
    await page.context().close();
  });

  it("has one main button: inviting steps back where a reward can be used", async () => {
    const page = await open({ names: ["reward link", "reward cash"] });
    const colours = await page
      .locator("[part=invite]")
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    expect(colours[0]).toBe("rgba(0, 0, 0, 0)");
    expect(colours[1]).not.toBe("rgba(0, 0, 0, 0)");
    await page.context().close();
  });

  it("selects the link, not the code above it, where the link cannot be copied", async () => {
    const page = await open({ names: [] });
    await page.evaluate(() => {
      const { referral } = gallery.scriptReferral({
        advocate: "ana",
        summary: gallery.summaries.code,
        platform: { canCopy: false },
      });
      gallery.mountReward(document.querySelector("main") as Element, referral);
    });
    await page.getByRole("button", { name: "Invite a friend" }).click();
    const focused = () =>
      page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | null)?.value);
    await expect.poll(focused).toContain("https://acme.example/");
    await page.context().close();
  });

  it("takes no less room than what held its place", async () => {
    for (const context of [{ viewport: { width: 400, height: 800 } }, PHONE]) {
      const page = await open({
        names: ["reward loading", "reward signed-out", "reward empty", "reward failed", "reward pending", ...STATES],
        context,
      });
      const [held = 0, ...heights] = await page
        .locator(".card")
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
      expect(heights).toHaveLength(STATES.length + 4);
      expect(held).toBeGreaterThan(150);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(held);
      await page.context().close();
    }
  });

  it("gives everything to press 44 pixels, 48 on phones", async () => {
    for (const [context, least] of [
      [{}, 44],
      [PHONE, 48],
    ] as const) {
      const page = await open({ names: STATES, context });
      const sizes = await page.locator("button:visible, a.main:visible").evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          return [width, height];
        }),
      );
      expect(sizes.length).toBeGreaterThan(40);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
      await page.context().close();
    }
  });

  it("has no axe violation in any state with all of it open, light, dark, right to left and in forced colours", async () => {
    for (const options of [
      {},
      { css: "body{background:#111114;color:#eee}", dir: "rtl", lang: "ar" },
      { context: { ...PHONE, forcedColors: "active" as const } },
    ]) {
      const page = await open({ names: STATES, ...options });
      for (const button of await page.locator("button.all").all()) await button.click();
      for (const button of await page.locator("button.entry").all()) await button.click();
      expect(await findAxeViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  it("fits a column of 240 pixels", async () => {
    const page = await open({ names: STATES, context: { ...PHONE, viewport: { width: 272, height: 740 } } });
    const cut = () =>
      page.locator(".card").evaluateAll((cards) => cards.filter((card) => card.scrollWidth > card.clientWidth).length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(272);
    expect(await cut()).toBe(0);
    await page.context().close();
  });
});
