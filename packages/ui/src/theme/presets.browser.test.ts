import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { EVERY_TOKEN } from "../../tests/theme/every-token.ts";
import { useGallery } from "../../tests/use-gallery.ts";
import { PRESETS } from "./presets.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

const DARK_CSS = "body{background:#111114;color:#eee}";

/** Themes that ask for more than can be read. */
const THEMES: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.keys(PRESETS).map((preset) => [preset, { preset }])),
  "every token": { tokens: EVERY_TOKEN },
  "playful in yellow": { preset: "playful", tokens: { accent: "#ffe600" } },
  "strong lines and dark buttons": {
    tokens: { line: "#222222", button: "#00224d", hover: "#ffffff", "channel-style": "brand" },
    dark: { line: "#dddddd", button: "#ffd0d0" },
  },
};

describe("a theme", () => {
  for (const [name, theme] of Object.entries(THEMES))
    for (const scheme of ["light", "dark"] as const)
      it(`has no axe violation in any card: ${name}, ${scheme}`, async () => {
        const css = scheme === "dark" ? DARK_CSS : "";
        const page = await open({
          css,
          theme: { ...theme } as Record<string, unknown>,
          context: { colorScheme: scheme },
        });
        for (const button of ["More", "QR code", "Continue on another device"])
          await page.getByRole("button", { name: button }).first().click();
        await page.evaluate(() => gallery.settle());
        await page.evaluate(() => gallery.keepDistinct());
        expect(await findAxeViolations(page)).toEqual([]);
        await page.context().close();
      });

  it("under the pointer is still readable", async () => {
    for (const theme of Object.values(THEMES)) {
      const page = await open({ names: ["invite channels"], theme: { ...theme } as Record<string, unknown> });
      for (const target of ["[part~=more]", "[part~=channel]", "[part~=copy]"]) {
        await page.locator(target).first().hover();
        await page.evaluate(() => gallery.settle());
        expect(await findAxeViolations(page)).toEqual([]);
      }
      await page.context().close();
    }
  });

  it("fetches the preset and the brand colours that it names, and no other", async () => {
    const fetched = async (theme?: Record<string, unknown>) => {
      const page = await open({ names: [] });
      const bodies: Promise<string>[] = [];
      page.on("response", (response) => {
        if (response.url().endsWith(".js")) bodies.push(response.text());
      });
      await page.evaluate(async (chosen) => {
        gallery.show(["invite"], chosen ? { theme: chosen } : {});
        await gallery.settle();
      }, theme);
      const text = (await Promise.all(bodies)).join("");
      await page.context().close();
      const isIn = (rules: string) => text.includes(rules);
      return {
        crisp: isIn("--line:#0f0f12"),
        others: isIn("Iowan") || isIn("CanvasText 6%") || isIn("#151a33") || isIn("#7a35f0"),
        brands: isIn("#25d366"),
      };
    };
    const nothing = { crisp: false, others: false, brands: false };
    expect(await fetched()).toEqual(nothing);
    expect(await fetched({ preset: "calm", scheme: "dark" })).toEqual(nothing);
    expect(await fetched({ preset: "unheard-of" })).toEqual(nothing);
    expect(await fetched({ preset: "crisp" })).toEqual({ ...nothing, crisp: true });
    const branded = { preset: "midnight", tokens: { "channel-style": "brand" } };
    expect(await fetched(branded)).toEqual({ crisp: false, others: true, brands: true });
  });
});
