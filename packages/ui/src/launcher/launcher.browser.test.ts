import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import { openLauncherPage, type Played, WITH_REWARDS } from "../../tests/launcher-page.ts";
import { type PageOptions, PHONE } from "../../tests/open-page.ts";
import type { Script } from "../../tests/scripted-referral.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const played: Played;

const stage = useGallery();
const open = (script?: Script, options?: PageOptions) => openLauncherPage(stage.open, script, options);

const pill = (page: Page) => page.locator("[part~=launcher]");
const dialog = (page: Page) => page.getByRole("dialog");
const isFocused = (page: Page) =>
  pill(page).evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button);
const heard = (page: Page) => page.evaluate(() => [...played.heard]);

/** What a visitor could notice of the page itself. */
const ofPage = (page: Page) =>
  page.evaluate(() => ({
    attributes: [document.documentElement, document.body].map((one) => one.outerHTML.match(/^<[^>]*>/)?.[0]),
    head: document.head.outerHTML,
    children: document.body.children.length,
    scrollY,
    overflow: [getComputedStyle(document.documentElement).overflow, getComputedStyle(document.body).overflow],
    width: document.documentElement.clientWidth,
  }));

describe("the launcher", () => {
  it("opens the invite card by press, takes the focus in, and gives it back", async () => {
    const page = await open();
    const before = await ofPage(page);
    await pill(page).click();
    await dialog(page).getByRole("heading", { name: "Give a friend 15% off" }).waitFor();
    expect(await dialog(page).evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
    expect(await dialog(page).getAttribute("aria-label")).toBe("Invite a friend");
    expect(await page.locator("[part=sheet]").evaluate((sheet) => sheet.getBoundingClientRect().width)).toBe(440);
    expect(await page.locator("offshoot-launcher").getAttribute("open")).toBe("");
    expect(await ofPage(page)).toEqual(before);
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await isFocused(page)).toBe(true);
    expect(await ofPage(page)).toEqual(before);
    expect(await page.locator("offshoot-launcher").getAttribute("open")).toBeNull();
    expect(await heard(page)).toEqual(["offshoot:open offshoot-launcher", "offshoot:close offshoot-launcher"]);
    await expect
      .poll(() =>
        page.evaluate(() => played.events.filter(({ type }) => type === "card.closed").map(({ data }) => data)),
      )
      .toEqual([{ card: "launcher" }]);
    await page.context().close();
  });

  it("opens and stays open as the page wants it", async () => {
    const page = await open();
    await page.evaluate(() => {
      document.querySelector("button")?.focus({ preventScroll: true });
      document.addEventListener("offshoot:open", (event) => event.preventDefault(), { once: true });
    });
    const set = () =>
      page.evaluate(() => Reflect.set(document.querySelector("offshoot-launcher") as Element, "open", true));
    await set();
    await expect.poll(() => page.locator("offshoot-launcher").getAttribute("open")).toBeNull();
    expect(await dialog(page).count()).toBe(0);
    await set();
    await dialog(page).getByRole("heading").waitFor();
    await page.evaluate(() =>
      document.addEventListener("offshoot:close", (event) => event.preventDefault(), { once: true }),
    );
    await page.mouse.click(10, 300);
    await page.waitForTimeout(50);
    expect(await dialog(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Pay");
    await page.context().close();
  });

  it("hands the page's sign-in link through to the card", async () => {
    const page = await open({});
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.slot = "signed-out";
      link.href = "/login";
      link.textContent = "Sign in";
      document.querySelector("offshoot-launcher")?.append(link);
    });
    expect(await page.getByRole("link", { name: "Sign in" }).isVisible()).toBe(false);
    await pill(page).click();
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    await page.context().close();
  });

  it.each([
    ["ltr", {}, "right"],
    ["rtl", {}, "left"],
    ["ltr", { launcher: { position: "bottom-start", offset: 32, zIndex: 7 } }, "left"],
  ] as const)("floats in its corner of a page that reads %s, and takes no room", async (dir, cards, side) => {
    const page = await open(
      { advocate: "ana", program: { cards } },
      { dir, css: "body{display:grid;gap:50px;max-height:none}", context: { viewport: { width: 800, height: 600 } } },
    );
    const offset = "launcher" in cards ? cards.launcher.offset : 20;
    const { x, y, width, height } = (await pill(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    // Where lines run to the left Chromium has the scroll bar on that side.
    const left = x - (dir === "rtl" ? 800 - room : 0);
    expect([Math.round(side === "left" ? left : room - x - width), Math.round(600 - y - height)]).toEqual([
      offset,
      offset,
    ]);
    expect(await page.locator("offshoot-launcher").evaluate((host) => host.getClientRects().length)).toBe(0);
    expect(await page.locator(".place").evaluate((place) => getComputedStyle(place).zIndex)).toBe(
      "launcher" in cards ? "7" : "1000",
    );
    const bottom = await page.evaluate(
      () =>
        document.body.scrollHeight - (document.querySelector("main")?.getBoundingClientRect().bottom ?? 0) - scrollY,
    );
    expect(Math.round(bottom)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it("is there in forced colours, moves nothing where that is unwelcome, and is not printed", async () => {
    const page = await open({ advocate: "ana" }, { context: { forcedColors: "active" } });
    expect(await pill(page).evaluate((button) => getComputedStyle(button).borderTopColor)).not.toBe("rgba(0, 0, 0, 0)");
    expect(await findAxeViolations(page)).toEqual([]);
    await pill(page).click();
    await dialog(page).getByRole("heading").waitFor();
    for (const part of [page.locator(".sheet"), page.locator(".place")])
      expect(await part.evaluate((one) => getComputedStyle(one).animationName)).toBe("none");
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    expect(await pill(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it("says so where it does not load, and opens at the next press", async () => {
    const page = await open();
    await page.context().setOffline(true);
    await page.context().route(/part-open-/, (route) => route.abort());
    await pill(page).click();
    await expect
      .poll(() => page.getByRole("status").first().textContent())
      .toBe("This did not load. Please try it again.");
    expect(await page.getByRole("status").first().isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.context().unroute(/part-open-/);
    await pill(page).click();
    await dialog(page).getByRole("heading").waitFor();
    await page.context().close();
  });

  it("is the mark alone, 56 pixels, with its name", async () => {
    const page = await open(WITH_REWARDS, { context: PHONE });
    const button = page.getByRole("button", { name: "Invite a friend" });
    const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([56, 56]);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
