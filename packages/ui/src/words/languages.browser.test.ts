import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();
const NARROW = { viewport: { width: 320, height: 800 } };

/** What is wider than its box, in the words of a reader. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const inside = Array.from(document.querySelectorAll("*")).flatMap((host) =>
      Array.from(host.shadowRoot?.querySelectorAll("*") ?? []),
    );
    return inside
      .filter((one) => !(one instanceof HTMLInputElement) && one.clientWidth > 1)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((one) => `${one.localName}.${one.className}: ${one.textContent}`);
  });

/** A card in a language that only this program speaks: the rules of its script come all the same. */
async function openSpoken(lang: string, title: string): Promise<Page> {
  const page = await open({ names: [], lang });
  await page.evaluate(
    async ([language, text]) => {
      const words = { "invite.title": { [language]: text } };
      const { referral } = gallery.scriptReferral({ advocate: "ana", program: { words } });
      gallery.mountInvite(document.querySelector("main") as Element, referral);
      await gallery.settle();
    },
    [lang, title] as const,
  );
  return page;
}

const styleOf = (page: Page, selector: string, names: readonly string[]) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, wanted) => wanted.map((name) => getComputedStyle(one).getPropertyValue(name)), names);

describe("German cards", () => {
  it("hold their long words in 320 pixels, in every state", async () => {
    const page = await open({ lang: "de", context: NARROW });
    await page.getByRole("heading", { name: "Schenk Freunden 15 % Rabatt" }).first().waitFor();
    expect(await page.getByText(/Give a friend|Your rewards|A gift from/).count()).toBe(0);
    expect(await tooWide(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });

  it("break long words at a syllable, and are still named", async () => {
    const page = await open({ lang: "de", names: ["invite", "invite channels", "reward full", "welcome code"] });
    await page.getByRole("heading", { name: "Schenk Freunden 15 % Rabatt" }).first().waitFor();
    expect(await styleOf(page, "[part=text]", ["hyphens"])).toEqual(["auto"]);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

describe("the script of a language", () => {
  it("has taller lines where letters are Arabic", async () => {
    const page = await openSpoken("ar", "أهدِ صديقًا خصم {reward}");
    await page.getByRole("heading", { name: "أهدِ" }).waitFor();
    const [height = "", size = ""] = await styleOf(page, "[part=text]", ["line-height", "font-size"]);
    expect(Number.parseFloat(height) / Number.parseFloat(size)).toBeCloseTo(1.7, 1);
    expect(await styleOf(page, ".root", ["direction"])).toEqual(["rtl"]);
    await page.context().close();
  });

  it("keeps Korean words whole, and sets square letters without tightening", async () => {
    const page = await openSpoken("ko", "친구에게 {reward} 할인을 선물하세요");
    await page.getByRole("heading", { name: "친구에게" }).waitFor();
    expect(await styleOf(page, "h2", ["word-break", "letter-spacing"])).toEqual(["keep-all", "normal"]);
    await page.context().close();
  });

  it("is strict about where Japanese and Chinese lines begin", async () => {
    for (const [lang, title] of [
      ["ja", "お友だちに{reward}割引を"],
      ["zh-TW", "送朋友 {reward} 折扣"],
    ] as const) {
      const page = await openSpoken(lang, title);
      await page.getByRole("heading", { name: title.slice(0, 3) }).waitFor();
      expect(await styleOf(page, "[part=text]", ["line-break"]), lang).toEqual(["strict"]);
      await page.context().close();
    }
  });

  it("asks nothing of English", async () => {
    const page = await open({ names: ["invite"] });
    await page.getByRole("heading", { name: "Give a friend" }).waitFor();
    expect(await styleOf(page, "[part=text]", ["hyphens", "line-break", "word-break"])).toEqual([
      "manual",
      "auto",
      "normal",
    ]);
    await page.context().close();
  });
});
