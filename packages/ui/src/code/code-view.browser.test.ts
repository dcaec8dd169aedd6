import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { PHONE } from "../../tests/open-page.ts";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();
const CODE = "EY41NXYE96C";

/** A checkout with a field for a code in its form, which must not be sent. */
async function openCheckout(options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open({ names: [], ...options });
  await page.evaluate(() => {
    const form = document.createElement("form");
    const sent: string[] = [];
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sent.push("form");
    });
    const email = document.createElement("input");
    email.setAttribute("aria-label", "Email");
    const pay = document.createElement("button");
    pay.textContent = "Pay";
    form.append(email, pay);
    document.querySelector("main")?.append(form);
    const { referral } = gallery.scriptReferral({
      invitation: { status: "valid", advocate: { displayName: "Ana" }, reward: { kind: "discount", percent: 15 } },
    });
    gallery.mountCode(form, referral);
    Object.assign(globalThis, { sent });
  });
  await page.getByLabel("Code from a friend").waitFor();
  return page;
}

const height = (page: Page) => page.locator("[part=card]").evaluate((card) => card.getBoundingClientRect().height);

describe("field for a code in a browser", () => {
  it("is typed and sent by keyboard alone, keeps the focus and the box, and sends no form of the page", async () => {
    const page = await openCheckout({ context: { viewport: { width: 520, height: 800 } } });
    const field = page.getByLabel("Code from a friend");
    const box = await height(page);
    const width = await page.locator("[part=apply]").evaluate((button) => button.getBoundingClientRect().width);
    await field.focus();
    await page.keyboard.type("summer fair!");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").textContent()).toContain("not known here");
    expect(await field.inputValue()).toBe("summer fair!");
    expect(await height(page)).toBe(box);
    await field.fill(CODE.toLowerCase());
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").textContent()).toContain("A gift from");
    expect(await height(page)).toBe(box);
    expect(await page.locator("[part=apply]").evaluate((button) => button.getBoundingClientRect().width)).toBe(width);
    expect(await field.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => field.evaluate((input: HTMLInputElement) => input.readOnly)).toBe(false);
    expect(await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
      0,
      CODE.length,
    ]);
    expect(await page.evaluate(() => Reflect.get(globalThis, "sent"))).toEqual([]);
    await page.context().close();
  });

  it("stands in the ink of the page, without an axe violation, in any scheme and size", async () => {
    for (const options of [
      { css: "body{background:#111114;color:#eee}" },
      { context: { ...PHONE, forcedColors: "active" as const } },
      { dir: "rtl", theme: { scheme: "dark" }, css: "body{color:rgb(20,30,40)}" },
    ]) {
      const page = await openCheckout(options);
      const [ink, label] = await page.evaluate(() => {
        const host = document.querySelector("form > div");
        const text = host?.shadowRoot?.querySelector("label");
        return [document.body, text].map((element) => element && getComputedStyle(element).color);
      });
      expect(label).toBe(ink);
      await page.getByLabel("Code from a friend").fill("summer fair!");
      await page.getByRole("button", { name: "Apply" }).click();
      await expect.poll(() => page.getByRole("status").textContent()).not.toBe("");
      expect(await findAxeViolations(page)).toEqual([]);
      await page.context().close();
    }
  });

  it("gives its controls 44 pixels, 48 on phones, and letters that no phone zooms into", async () => {
    for (const [context, least] of [
      [{}, 44],
      [PHONE, 48],
    ] as const) {
      const page = await openCheckout({ context });
      const sizes = await page
        .locator("[part=field],[part=apply]")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(sizes).toHaveLength(2);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
      expect(await page.locator("[part=field]").evaluate((input) => getComputedStyle(input).fontSize)).toBe("16px");
      await page.context().close();
    }
  });
});
