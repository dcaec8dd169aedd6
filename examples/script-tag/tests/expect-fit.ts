import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const WIDTHS = [320, 360, 1280];

/** What a finger has to meet; radio buttons and check boxes are met by their labels. */
const TARGETS = ":is(button, a.button, nav a, input:not([type=radio], [type=hidden])):visible";

/**
 * Expects a page to fit phones and desktops without scrolling sideways, with targets that a finger meets, light and dark. Where
 * somebody asked for pictures by `OFFSHOOT_SHOTS`, it leaves them there.
 */
export async function expectFit(page: Page, name: string): Promise<void> {
  const folder = process.env.OFFSHOOT_SHOTS;
  if (folder) mkdirSync(folder, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const heights = await page
        .locator(TARGETS)
        .evaluateAll((all) =>
          all.map((target) => [target.outerHTML.slice(0, 80), target.getBoundingClientRect().height]),
        );
      expect(heights.filter(([, height]) => Number(height) < 44)).toEqual([]);
      if (folder) await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
  }
}
