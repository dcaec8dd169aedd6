import { describe, expect, it } from "vitest";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { PHONE } from "../../tests/open-page.ts";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

describe("invite card in a browser", () => {
  it("copies to the real clipboard, keeps its width and its name, and reverts", async () => {
    const page = await open({ names: [], context: { permissions: ["clipboard-read", "clipboard-write"] } });
    const link = await page.evaluate(async () => {
      const referral = gallery.createReferral({
        program: "acme-friends",
        consent: "granted",
        link: { base: "https://acme.example/" },
      });
      await referral.identify({ id: "ana" });
      gallery.mountInvite(document.querySelector("main") as Element, referral);
      return referral.link({ channel: "copy" });
    });
    const button = page.getByRole("button", { name: "Copy", exact: true });
    const before = await button.boundingBox();
    await button.click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Your link is copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await button.boundingBox()).toEqual(before);
    await expect.poll(() => button.locator(".swap[data-on]").count()).toBe(1);
    await page.getByRole("textbox").focus();
    await expect.poll(() => button.locator(".swap[data-on]").count()).toBe(0);
    await page.context().close();
  });

  it("shows the end of the link, and selects all of it on a tap", async () => {
    const page = await open({ names: ["invite"], context: { viewport: { width: 360, height: 700 } } });
    const field = page.getByLabel("Your link");
    const view = await field.evaluate((input: HTMLInputElement) => [
      input.scrollLeft + input.clientWidth,
      input.scrollWidth,
    ]);
    expect(Math.abs((view[0] ?? 0) - (view[1] ?? 0))).toBeLessThan(2);
    expect(view[1]).toBeGreaterThan(200);
    await field.click();
    expect(
      await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ),
    ).toMatch(/^https:\/\/acme\.example\/\?ref=[\dA-Z]{11}\.copy$/);
    await page.context().close();
  });

  it("offers the share sheet first on a phone that has one, and copying second", async () => {
    const page = await open({ names: [], context: PHONE });
    await page.evaluate(async () => {
      Object.defineProperty(navigator, "share", { configurable: true, value: async () => {} });
      const { referral } = gallery.scriptReferral({ advocate: "ana", platform: { share: async () => "shared" } });
      gallery.mountInvite(document.querySelector("main") as Element, referral);
    });
    const share = page.getByRole("button", { name: "Share…" });
    await share.tap();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Your link is shared.");
    expect(await share.evaluate((button) => button.className)).toBe("main");
    expect(await page.getByRole("button", { name: "Copy" }).evaluate((button) => button.className)).toBe("");
    await page.context().close();
  });

  it("keeps its height from waiting over signing in to the link", async () => {
    const page = await open({ names: [] });
    const heights = await page.evaluate(async () => {
      gallery.defineElements({ referral: new Promise<never>(() => {}) });
      const main = document.querySelector("main") as HTMLElement;
      const element = document.createElement("offshoot-invite") as HTMLElement & { referral: unknown };
      main.append(element);
      const measure = async () => {
        await new Promise((done) => setTimeout(done, 100));
        return element.offsetHeight;
      };
      const waiting = await measure();
      const { referral } = gallery.scriptReferral({ program: { terms: {} } });
      element.referral = referral;
      const signedOut = await measure();
      await referral.identify({ id: "ana" });
      return [waiting, signedOut, await measure()];
    });
    expect(heights[0]).toBeGreaterThan(150);
    expect(new Set(heights).size).toBe(1);
    await page.context().close();
  });

  it("is reported as seen once, when half of it is visible", async () => {
    const page = await open({ names: [], context: { viewport: { width: 800, height: 400 } } });
    const counts = await page.evaluate(async () => {
      const main = document.querySelector("main") as HTMLElement;
      const space = document.createElement("div");
      space.className = "space";
      space.style.height = "1000px";
      main.append(space);
      const { referral, events } = gallery.scriptReferral({ advocate: "ana" });
      gallery.mountInvite(main, referral);
      const seen = () => events.filter(({ type }) => type === "card.viewed").length;
      const wait = () => new Promise((done) => setTimeout(done, 200));
      await wait();
      const below = seen();
      scrollTo(0, 9999);
      await wait();
      const visible = seen();
      scrollTo(0, 0);
      await wait();
      scrollTo(0, 9999);
      await wait();
      return [below, visible, seen()];
    });
    expect(counts).toEqual([0, 1, 1]);
    await page.context().close();
  });
});
