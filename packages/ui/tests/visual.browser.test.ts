import type { PreviewState, ProgramDocument } from "@offshoot/core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { readPresets } from "../../../scripts/browser/card-lists.ts";
import { launchShell } from "../../../scripts/browser/chromium.ts";
import { comparePictures } from "./compare-pictures.ts";
import type { gallery as Gallery } from "./gallery.js";
import { openPage, type PageOptions } from "./open-page.ts";
import { photograph } from "./photograph.ts";
import { clearPictures, holdAgainstReference, listPictures, weighPictures } from "./reference-pictures.ts";
import { useGallery } from "./use-gallery.ts";

declare const gallery: typeof Gallery;

// Letters as they are, without the machine's own way of fitting them to its pixels.
const stage = useGallery(["--font-render-hinting=none", "--disable-lcd-text"]);

/** The state in which a card shows most. @default "ready" */
const FULLEST: Readonly<Record<string, PreviewState>> = { reward: "rewards", welcome: "welcome" };
const FRAME =
  "h1{display:none}main{inline-size:360px;gap:0;padding:16px}.box{padding-block:8px}.box[data-card=launcher]{contain:layout;min-block-size:96px}";
const PLAIN: PageOptions = {
  names: [],
  hasFont: true,
  css: FRAME,
  context: { viewport: { width: 800, height: 900 }, timezoneId: "UTC", locale: "en-US" },
};
const LOOKS: Readonly<Record<string, PageOptions>> = {
  light: {},
  dark: { css: `${FRAME}body{background:#111114}` },
  rtl: { dir: "rtl", lang: "ar" },
  forced: { context: { ...PLAIN.context, forcedColors: "active" } },
};

/** Stands one of each card into the page, in the state in which it shows most. */
async function showEach(page: Page, cards?: readonly string[], program: Partial<ProgramDocument> = {}): Promise<void> {
  await page.evaluate(
    async ([states, chosen, changes]) => {
      for (const card of chosen ?? gallery.cards)
        gallery.showPreviews({
          cards: [card],
          states: [states[card] ?? "ready"],
          program: changes,
          locale: document.documentElement.lang,
        });
      await gallery.settle();
    },
    [FULLEST, cards, program] as const,
  );
}

describe("what people see", () => {
  const taken = new Set<string>();
  const hold = (name: string, picture: Buffer) => {
    taken.add(name);
    return holdAgainstReference(name, picture);
  };
  beforeAll(clearPictures);

  for (const [look, options] of Object.entries(LOOKS))
    it(`is what it was: every card, ${look}`, async () => {
      const page = await stage.open({ ...PLAIN, ...options });
      await showEach(page);
      const differences: string[] = [];
      for (const card of await page.evaluate(() => gallery.cards))
        differences.push(...hold(`${card}-${look}`, await photograph(page, `.box[data-card=${card}]`)));
      expect(differences).toEqual([]);
      await page.context().close();
    });

  it("is what it was: every preset, light and dark", async () => {
    const page = await stage.open({
      ...PLAIN,
      css: `${FRAME}main{inline-size:720px;grid-template-columns:1fr 1fr;padding:0}.box{padding:16px}.box:nth-of-type(n+3){background:#111114}`,
    });
    const differences: string[] = [];
    for (const preset of readPresets()) {
      // A preset that the document's types do not know yet is a name like any other.
      const program = { theme: { preset } } as Partial<ProgramDocument>;
      await page.evaluate(() => document.querySelectorAll(".box").forEach((box) => void box.remove()));
      await showEach(page, ["invite", "welcome", "invite", "welcome"], program);
      differences.push(...hold(`preset-${preset}`, await photograph(page)));
    }
    expect(differences).toEqual([]);
    await page.context().close();
  });

  it("is what it was: an invite card with room for two columns", async () => {
    const page = await stage.open({ ...PLAIN, css: `${FRAME}main{inline-size:720px}.box>*{max-inline-size:none}` });
    await showEach(page, ["invite"]);
    expect(hold("invite-wide", await photograph(page))).toEqual([]);
    await page.context().close();
  });

  it("has a picture of nothing that is gone, and of little enough to be kept with the sources", () => {
    expect(listPictures().sort()).toEqual([...taken].sort());
    expect(weighPictures()).toBeLessThan(1_500_000);
  });
});

describe("a picture of a card", () => {
  const shoot = async (css = "", browser = stage.browser) => {
    const page = await openPage(browser, stage.served, { ...PLAIN, css: FRAME + css });
    await showEach(page, ["invite"]);
    const picture = await photograph(page);
    await page.context().close();
    return picture;
  };
  const PART = ".box>*::part(copy)";

  it("is the same on a machine that draws letters another way", async () => {
    const other = await launchShell({ args: ["--disable-font-subpixel-positioning"] });
    const [here, there] = [await shoot(), await shoot("", other)];
    await other.close();
    expect(here.equals(there)).toBe(false);
    expect(comparePictures(here, there).reason).toBe("");
    expect(comparePictures(here, await shoot("main{position:relative;inset:.4px}")).reason).toBe("");
  });

  it("is another once a control has moved by 4 pixels, or has another colour", async () => {
    const before = await shoot();
    for (const css of [
      `${PART}{position:relative;inset-inline-end:4px}`,
      `${PART}{background:#30304a}`,
      ".box>*::part(title){padding-inline-start:4px}",
    ])
      expect([css, comparePictures(before, await shoot(css)).isSame]).toEqual([css, false]);
  });
});
