import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { EVERY_TOKEN } from "../../tests/theme/every-token.ts";
import { useGallery } from "../../tests/use-gallery.ts";
import { brandRules } from "./brand-colors.ts";
import { compileTheme } from "./compile-theme.ts";
import { calm } from "./presets/calm.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

/** States that together show whatever a token can change. */
const NAMES = [
  "invite channels",
  "invite channels",
  "invite tiers",
  "invite test",
  "reward full",
  "reward pending",
  "reward failed",
  "welcome code",
];
const PROPERTIES = [
  ..."color background-color background-image fill stroke stroke-width box-shadow outline-color".split(" "),
  ..."border-top-color border-top-width border-top-left-radius padding-top column-gap min-block-size".split(" "),
  ..."font-family font-size font-weight line-height letter-spacing transition-duration".split(" "),
];

/** Dresses every card in the page in other rules, and tells what each element looks like then. */
function look(page: Page, css: string): Promise<readonly string[]> {
  return page.evaluate(
    ([rules, properties]) => {
      const roots: ShadowRoot[] = [];
      const find = (place: ParentNode) => {
        for (const { shadowRoot } of place.querySelectorAll("*")) {
          if (!shadowRoot) continue;
          roots.push(shadowRoot);
          find(shadowRoot);
        }
      };
      find(document);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      // A ribbon has rules of its own only.
      for (const root of roots)
        if (root.querySelector(".root")) root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 2), sheet];
      const read = (element: Element, part?: string) => {
        const style = getComputedStyle(element, part);
        return `${element.localName}${part ?? ""} ${properties.map((name) => style.getPropertyValue(name)).join("|")}`;
      };
      const all = roots.flatMap((root) => [root.host, ...root.querySelectorAll("*")]);
      for (const element of all) read(element);
      for (const change of roots.flatMap((root) => root.getAnimations()))
        if (change instanceof CSSTransition) change.finish();
      return all.flatMap((element) =>
        element.localName === "dialog" ? [read(element), read(element, "::backdrop")] : [read(element)],
      );
    },
    [css, PROPERTIES] as const,
  );
}

const compile = (name: string) => {
  const { css, repairs } = compileTheme({ tokens: { [name]: EVERY_TOKEN[name] as string } }, calm, brandRules);
  return { css, repairs };
};

describe("a token", () => {
  let page: Page;
  beforeAll(async () => {
    page = await open({
      names: NAMES,
      context: { viewport: { width: 400, height: 900 }, reducedMotion: "no-preference" },
    });
  });
  afterAll(() => page.context().close());

  it.each([
    ["hover", "[part~=more]"],
    ["accent-strong", ".main"],
  ])("%s changes what lies under the pointer", async (name, target) => {
    const place = page.locator(target).first();
    await place.hover();
    const before = await look(page, compileTheme().css);
    expect(await look(page, compile(name).css)).not.toEqual(before);
  });

  it("is judged where everything is open", () => openEverything(page));

  it.each(Object.keys(EVERY_TOKEN).filter((name) => !/^(hover|accent-strong)$/.test(name)))(
    "%s changes something that can be seen",
    async (name) => {
      const before = await look(page, compileTheme().css);
      expect(await look(page, compile(name).css)).not.toEqual(before);
    },
  );
});

/** Opens what shows only on request: more channels, a code, two failures, the launcher's dialog; and puts the focus somewhere by key. */
async function openEverything(page: Page): Promise<void> {
  page.setDefaultTimeout(5_000);
  for (const name of ["More", "QR code", "Try again"]) await page.getByRole("button", { name }).first().click();
  await page.locator("svg.qr path").first().waitFor({ state: "attached" });
  const second = page.locator(".box").nth(1);
  for (const name of ["More", "Mastodon", "Open"]) await second.getByRole("button", { name, exact: true }).click();
  await page.evaluate(async () => {
    gallery.showPreviews({ cards: ["launcher", "question"], states: ["ready"] });
    // A reward arrives while another launcher stands.
    const { pending, arrived } = gallery.summaries;
    const { referral, answer } = gallery.scriptReferral({ advocate: "ana", summary: pending });
    gallery.mountLauncher(document.body, referral);
    await referral.summary();
    await gallery.settle();
    answer(arrived);
    await referral.summary();
  });
  await page.locator("[part~=badge]").waitFor();
  await page.locator("[part~=launcher]").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Tab");
}
