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

describe("the dialog of the launcher", () => {
  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    ["Escape after another key", (page) => page.keyboard.press("Tab").then(() => page.keyboard.press("Escape"))],
    ["a press beside it", (page) => page.mouse.click(10, 300)],
    [
      "the page, which takes the attribute away",
      (page) => page.evaluate(() => document.querySelector("offshoot-launcher")?.removeAttribute("open")),
    ],
    [
      "the page, by the property",
      (page) => page.evaluate(() => Reflect.set(document.querySelector("offshoot-launcher") as Element, "open", false)),
    ],
  ])("closes by %s", async (_how, closeIt) => {
    const page = await open();
    await pill(page).click();
    await dialog(page).getByRole("heading").waitFor();
    await closeIt(page);
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await isFocused(page)).toBe(true);
    await page.context().close();
  });

  it("stays where something was selected in it and the hand let go beside it", async () => {
    const page = await open();
    await pill(page).click();
    const heading = await dialog(page).getByRole("heading").boundingBox();
    await page.mouse.move((heading?.x ?? 0) + 20, (heading?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(10, 300);
    await page.mouse.up();
    await page.waitForTimeout(50);
    expect(await dialog(page).count()).toBe(1);
    await page.context().close();
  });

  it("keeps Tab in the dialog, and the page where it is, whatever scrolls or presses", async () => {
    const page = await open(WITH_REWARDS);
    await pill(page).focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("heading").first().waitFor();
    for (const key of ["Space", "PageDown", "End", "ArrowDown"]) await page.keyboard.press(key);
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe("Pay");
    }
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 800);
    await page.mouse.move(450, 250);
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(250);
    expect(await page.evaluate(() => scrollY)).toBe(300);
    await page.context().close();
  });

  it("lies above the page's own dialog, wherever it stands", async () => {
    const page = await open();
    await page.evaluate(() => {
      const own = document.createElement("dialog");
      own.textContent = "The shop's own";
      document.body.append(own);
      own.showModal();
      Reflect.set(document.querySelector("offshoot-launcher") as Element, "open", true);
    });
    const copy = page.locator("[part=copy]");
    await copy.waitFor();
    expect(
      await copy.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        let hit = document.elementFromPoint(x + width / 2, y + height / 2);
        while (hit?.shadowRoot) hit = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
        return button.contains(hit);
      }),
    ).toBe(true);
    // Firefox closes every open dialog with one press, if the key is left to it.
    await page.evaluate(() =>
      document.addEventListener("keydown", (event) => Object.assign(globalThis, { isTaken: event.defaultPrevented })),
    );
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("[part=sheet]").count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
    expect(await page.evaluate(() => Reflect.get(globalThis, "isTaken"))).toBe(true);
    await page.context().close();
  });

  it("gives the focus back also when the launcher leaves the page with it", async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector("button")?.focus({ preventScroll: true }));
    await page.evaluate(() => Reflect.set(document.querySelector("offshoot-launcher") as Element, "open", true));
    await dialog(page).getByRole("heading").waitFor();
    await page.evaluate(() => played.stop());
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Pay");
    expect(await dialog(page).count()).toBe(0);
    await page.getByRole("button", { name: "Pay" }).click();
    await page.context().close();
  });

  it("has the rewards behind a second tab, which the arrow keys reach, and the tabs never move", async () => {
    const page = await open(WITH_REWARDS);
    await pill(page).click();
    const [invite, rewards] = [page.getByRole("tab", { name: "Invite" }), page.getByRole("tab", { name: "Rewards" })];
    await rewards.waitFor();
    const place = () => page.getByRole("tablist").boundingBox();
    const before = await place();
    await invite.focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tabpanel", { name: "Rewards" }).getByText("Ready to use").waitFor();
    expect(await rewards.evaluate((tab) => (tab.getRootNode() as ShadowRoot).activeElement === tab)).toBe(true);
    expect(await rewards.getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("[role=tabpanel]:not([inert])").count()).toBe(1);
    expect(await place()).toEqual(before);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press("Home");
    await page.getByRole("tabpanel", { name: "Invite" }).getByRole("heading").waitFor();
    expect(await place()).toEqual(before);
    await expect
      .poll(() => page.evaluate(() => played.events.filter(({ type }) => type === "reward.viewed").length))
      .toBe(1);
    await page.context().close();
  });

  it("opens a sheet that follows the finger, comes back from a short way and goes after a long one", async () => {
    const page = await open(WITH_REWARDS, { context: PHONE });
    await pill(page).tap();
    await dialog(page).getByRole("heading").first().waitFor();
    const sheet = page.locator("[part=sheet]");
    const { x, y, width, height } = (await sheet.boundingBox()) ?? { x: 1, y: 1, width: 1, height: 1 };
    expect([x, width, y + height]).toEqual([0, 360, 740]);
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      cdp.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x: 180, y: at }] });
    const swipe = async (far: number) => {
      await touch("touchStart", y + 10);
      for (let step = 1; step <= 4; step += 1) {
        await touch("touchMove", y + 10 + (far * step) / 4);
        await page.waitForTimeout(60);
      }
    };
    await swipe(60);
    expect((await sheet.boundingBox())?.y).toBeGreaterThan(y + 40);
    await touch("touchEnd");
    await expect.poll(async () => (await sheet.boundingBox())?.y).toBe(y);
    expect(await dialog(page).count()).toBe(1);
    await swipe(200);
    await touch("touchEnd");
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(300);
    expect(await isFocused(page)).toBe(true);
    await page.context().close();
  });
});
