import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "./gallery.js";
import type { PageOptions } from "./open-page.ts";
import { useGallery } from "./use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

const LOOKS: Readonly<Record<string, PageOptions>> = {
  light: {},
  dark: { css: "body{background:#111114;color:#eee}" },
  "forced colours": { context: { forcedColors: "active" } },
};
const DIRECTIONS = { ltr: "en", rtl: "ar" } as const;
const WIDTHS = [320, 768, 1280];

describe("axe", () => {
  for (const [look, options] of Object.entries(LOOKS))
    for (const [dir, lang] of Object.entries(DIRECTIONS))
      it(`finds nothing in any card: ${look}, ${dir}, ${WIDTHS.join(" and ")} pixels, alone and in company`, async () => {
        const page = await open({ ...options, dir, lang, names: [], previews: { states: ["ready"], locale: lang } });
        const check = async () => {
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            await page.evaluate(() => gallery.settle());
            expect([width, ...(await findAxeViolations(page))]).toEqual([width]);
          }
        };
        await check();
        await page.evaluate(async (locale) => {
          gallery.show(gallery.names);
          gallery.showPreviews({ locale });
          await gallery.settle();
          gallery.keepDistinct();
          for (const _ of [2, 3]) gallery.showPreviews({ states: ["ready", "welcome"], locale });
        }, lang);
        const company = await page.evaluate(() =>
          gallery.cards.map((card) => document.querySelectorAll(`.box[data-card=${card}]`).length),
        );
        expect(Math.min(...company)).toBeGreaterThanOrEqual(3);
        const isDark = look === "dark";
        expect(await page.locator(".root:not(.dark)").count()).toBe(isDark ? 0 : await page.locator(".root").count());
        await check();
        await page.context().close();
      });
});
