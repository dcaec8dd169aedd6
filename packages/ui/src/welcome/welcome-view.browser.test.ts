import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

describe("welcome card in a browser", () => {
  it("has no box at all where nobody was invited, and none once closed", async () => {
    const page = await open({ names: ["invite signed-out"] });
    await page.evaluate(() => {
      const box = document.createElement("div");
      box.className = "welcome-box";
      document.querySelector("main")?.append(box);
      gallery.mountWelcome(box, gallery.scriptReferral({}).referral);
    });
    await page.waitForTimeout(100);
    expect(await page.locator(".welcome-box > div").evaluate((host) => host.getClientRects().length)).toBe(0);
    await page.evaluate(() => void gallery.show(["welcome code"]));
    await page.getByRole("button", { name: "Close" }).click();
    await expect
      .poll(() =>
        page
          .locator(".box > div")
          .last()
          .evaluate((host) => host.getClientRects().length),
      )
      .toBe(0);
    await page.context().close();
  });

  it("neither takes the focus nor moves the page beyond its own room, and shows the end of a link", async () => {
    const page = await open({ names: [], previews: { cards: ["welcome"], states: ["own-link"] } });
    expect(await page.evaluate(() => document.activeElement === document.body && scrollY === 0)).toBe(true);
    const field = page.getByLabel("Your link");
    expect(await field.evaluate((input) => input.scrollWidth > input.clientWidth)).toBe(true);
    await expect.poll(() => field.evaluate((input) => input.scrollLeft)).toBeGreaterThan(0);
    await page.context().close();
  });

  it("closes in the other tabs of the site, stays closed on the next page, and leaves nothing once consent is revoked", async () => {
    const first = await open({ names: [] });
    const second = await first.context().newPage();
    await second.goto(first.url());
    const show = (page: typeof first) =>
      page.evaluate(async () => {
        history.replaceState(null, "", `${location.pathname}?ref=EY41NXYE96C`);
        const referral = gallery.createReferral({
          program: "acme-friends",
          consent: "granted",
          rewards: { friend: { kind: "discount", percent: 15 } },
        });
        const box = document.createElement("div");
        document.querySelector("main")?.append(box);
        gallery.mountWelcome(box, referral);
        Object.assign(globalThis, { shown: referral });
        await referral.ready;
      });
    const cards = (page: typeof first) => page.getByRole("button", { name: "Close" }).count();
    for (const page of [first, second]) await show(page);
    for (const page of [first, second]) await expect.poll(() => cards(page)).toBe(1);
    await first.getByRole("button", { name: "Close" }).click();
    for (const page of [first, second]) await expect.poll(() => cards(page)).toBe(0);
    await second.goto(first.url());
    await show(second);
    await second.waitForTimeout(300);
    expect(await cards(second)).toBe(0);
    await second.evaluate(() =>
      (globalThis as never as { shown: ReturnType<typeof gallery.createReferral> }).shown.consent.revoke(),
    );
    expect(await second.evaluate(() => Object.keys(localStorage))).toEqual(["_offshoot_consent"]);
    await first.context().close();
  });

  it("says the same in every state without an axe violation, with everything opened, light and dark", async () => {
    for (const css of ["", "body{background:#111114;color:#eee}"]) {
      const page = await open({ css, names: [], previews: { cards: ["welcome"] } });
      for (const button of await page.getByRole("button", { name: "Continue on another device" }).all())
        await button.click();
      await page.locator("svg.qr path[d*=M]").first().waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      await page.context().close();
    }
  });
});
