import { describe, expect, it } from "vitest";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

describe("channels in a browser", () => {
  it("draws the code of the link on white, with the link beside it, and saves it in both forms", async () => {
    const page = await open({ names: ["invite channels"], context: { forcedColors: "active" } });
    await page.getByRole("button", { name: "QR code" }).click();
    const code = page.getByRole("img", { name: "QR code of your link" });
    await expect.poll(() => code.locator("path").getAttribute("d")).toMatch(/^M4 4h7v1/);
    const colors = await code.evaluate((svg) => {
      const { backgroundColor, fill } = getComputedStyle(svg);
      return [backgroundColor, fill];
    });
    expect(colors).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    expect(await page.locator("bdi").textContent()).toMatch(/^https:\/\/acme\.example\/\?ref=[\dA-Z]{11}\.qr$/);
    for (const [form, start] of [
      ["SVG", "<svg"],
      ["PNG", "\u{fffd}PNG"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: `Save as ${form}` }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`acme-friends-qr.${form.toLowerCase()}`);
      const parts: Buffer[] = [];
      for await (const part of await file.createReadStream()) parts.push(part as Buffer);
      expect(Buffer.concat(parts).toString().slice(0, 4)).toBe(start);
    }
    await page.context().close();
  });

  it("opens the targets as real links, in their own tab but for those that an app takes", async () => {
    const page = await open({ names: ["invite channels"] });
    const link = page.getByRole("link", { name: "WhatsApp" });
    await link.waitFor();
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/wa\.me\/\?text=.*\.whatsapp/);
    expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual(["_blank", "noopener"]);
    const email = page.getByRole("link", { name: "Email" });
    expect(await email.getAttribute("href")).toMatch(/^mailto:\?/);
    expect(await email.getAttribute("target")).toBeNull();
    await page.context().close();
  });

  it("moves nothing on its way from waiting to the channels and the tiers", async () => {
    for (const width of [360, 800]) {
      const page = await open({ names: [], context: { viewport: { width, height: 700 } } });
      const heights = await page.evaluate(async () => {
        const main = document.querySelector("main") as HTMLElement;
        const box = document.createElement("div");
        main.append(box);
        const found = new Set<number>();
        let last = performance.now();
        new ResizeObserver(() => {
          found.add(box.offsetHeight);
          last = performance.now();
        }).observe(box);
        const tiers = [{ at: 3, reward: { kind: "access", label: "Early access" } }] as const;
        const { referral } = gallery.scriptReferral({
          program: { share: { channels: ["copy", "email", "whatsapp", "x", "line", "sms"] }, terms: {} },
          known: { rewards: { advocate: null, friend: null, holdDays: 14, tiers } },
        });
        await referral.identify({ id: "ana" });
        found.clear();
        gallery.mountInvite(box, referral);
        while (performance.now() < last + 400) await new Promise((done) => setTimeout(done, 50));
        return [...found];
      });
      expect(await page.getByRole("button", { name: "More" }).count()).toBe(1);
      expect(heights).toHaveLength(1);
      await page.context().close();
    }
  });

  it("keeps its headline where it stands when a code opens beside it", async () => {
    const page = await open({
      names: ["invite channels"],
      css: "main>.box{width:900px}.box>*{max-width:none!important}",
      context: { viewport: { width: 1000, height: 800 } },
    });
    const top = () => page.locator("h2").evaluate((title) => title.getBoundingClientRect().top);
    const act = () => page.locator(".act").evaluate((box) => box.getBoundingClientRect().left);
    const before = await top();
    expect(await act()).toBeGreaterThan(400);
    await page.getByRole("button", { name: "QR code" }).click();
    await page.locator(".panel").waitFor();
    expect(await top()).toBe(before);
    await page.context().close();
  });

  it("shows in forced colours too which buttons have opened something", async () => {
    const page = await open({ names: ["invite channels"], context: { forcedColors: "active" } });
    for (const name of ["More", "QR code"]) {
      const button = page.getByRole("button", { name });
      const look = () =>
        button.evaluate((chip) => [
          getComputedStyle(chip).borderColor,
          getComputedStyle(chip.querySelector("span") as Element).textDecorationLine,
        ]);
      const [closed] = await look();
      await button.click();
      await expect.poll(async () => (await look())[1]).toBe("underline");
      expect((await look())[0]).not.toBe(closed);
    }
    await page.context().close();
  });

  it("keeps its height for who is not signed in, and shows no bone there", async () => {
    const page = await open({ names: [] });
    const { heights, channels } = await page.evaluate(async () => {
      const box = document.createElement("div");
      document.querySelector("main")?.append(box);
      const { referral } = gallery.scriptReferral({
        program: { share: { channels: ["copy", "email", "whatsapp", "x"] }, terms: {} },
      });
      gallery.mountInvite(box, referral);
      const waiting = box.offsetHeight;
      await referral.ready;
      await gallery.settle();
      const signedOut = box.offsetHeight;
      const channels = box.firstElementChild?.shadowRoot?.querySelector(".channels")?.className;
      await referral.identify({ id: "ana" });
      await gallery.settle();
      return { heights: [waiting, signedOut, box.offsetHeight], channels };
    });
    expect(channels).toBe("channels later");
    expect(new Set(heights).size, `${heights}`).toBe(1);
    await page.context().close();
  });

  it("shows nothing of an offer while a program has more to read, and keeps its place", async () => {
    const page = await open({ names: [] });
    const [height, visibility] = await page.evaluate(async () => {
      const box = document.createElement("div");
      document.querySelector("main")?.append(box);
      const { referral } = gallery.scriptReferral({ program: { rollout: { percent: 0 } } });
      gallery.mountInvite(box, referral);
      const card = box.firstElementChild?.shadowRoot?.querySelector(".card") as HTMLElement;
      return [box.offsetHeight, getComputedStyle(card).visibility] as const;
    });
    expect(height).toBeGreaterThan(150);
    expect(visibility).toBe("hidden");
    await expect
      .poll(() =>
        page
          .locator("main > div")
          .last()
          .evaluate((box) => (box as HTMLElement).offsetHeight),
      )
      .toBe(0);
    await page.context().close();
  });

  it("hangs the ribbon of a test where it takes no click", async () => {
    const page = await open({ names: ["invite test", "invite"] });
    const ribbon = page.locator(".root > span");
    await ribbon.waitFor();
    expect(await ribbon.count()).toBe(1);
    const box = await ribbon.boundingBox();
    const card = await page.locator(".card").first().boundingBox();
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - (card?.y ?? 0))).toBeLessThan(2);
    expect(await ribbon.evaluate((one) => getComputedStyle(one).pointerEvents)).toBe("none");
    await page.context().close();
  });
});
