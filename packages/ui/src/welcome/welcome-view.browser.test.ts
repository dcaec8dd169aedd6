import { describe, expect, it } from "vitest";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

describe("welcome card in a browser", () => {
  it("has no box at all where nobody was invited, and none once closed", async () => {
    const page = await open({ names: ["invite signed-out"] });
    await page.evaluate(() => {
      const box = document.createElement("div");
      box.className = "welcome-box";
      document.querySelector("main")?.append(box);
      gallery.mountWelcome(box, gallery.scriptReferral({}).referral);
    });
    await page.waitForTimeout(100);
    expect(await page.locator(".welcome-box > div").evaluate((host) => host.getClientRects().length)).toBe(0);
    await page.evaluate(() => void gallery.show(["welcome code"]));
    await page.getByRole("button", { name: "Close" }).click();
    await expect
      .poll(() =>
        page
          .locator(".box > div")
          .last()
          .evaluate((host) => host.getClientRects().length),
      )
      .toBe(0);
    await page.context().close();
  });
});
