import { describe, expect, it } from "vitest";
import type { gallery as Gallery } from "../tests/gallery.js";
import { useGallery } from "../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const stage = useGallery();
const { open } = stage;

describe("the page around", () => {
  it("reports nothing under a strict policy with trusted types", async () => {
    const page = await open({ theme: { tokens: { accent: "#5b3df5" } } });
    expect(await page.locator(".card").count()).toBe(await page.locator(".box").count());
    expect(
      await page
        .locator(".main")
        .first()
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe("rgb(91, 61, 245)");
    // The policy is awake: the two things that it forbids here are reported, and reports arrive in order.
    await page
      .evaluate(() => {
        document.body.setAttribute("style", "color:red");
        Reflect.set(document.createElement("p"), "innerHTML", "<b>");
      })
      .catch(() => {});
    const reports: string[] = [];
    await expect.poll(() => reports.push(...stage.served.takeReports())).toBe(2);
    expect(reports[0]).toContain("style-src-attr");
    expect(reports[1]).toContain("require-trusted-types-for");
    await page.context().close();
  });

  it("keeps its own margin, width and hidden attribute on the element", async () => {
    const page = await open({ names: [], css: "offshoot-invite{margin:7px;width:333px}" });
    await page.evaluate(() => {
      gallery.defineElements({ referral: gallery.scriptReferral({ advocate: "ana" }).referral });
      document.querySelector("main")?.append(document.createElement("offshoot-invite"));
    });
    const element = page.locator("offshoot-invite");
    await expect.poll(async () => (await element.boundingBox())?.width).toBe(333);
    expect(await element.evaluate((host) => getComputedStyle(host).marginTop)).toBe("7px");
    await element.evaluate((host: HTMLElement) => {
      host.hidden = true;
    });
    expect(await element.boundingBox()).toBeNull();
    await page.context().close();
  });

  it("lends its font, and light or dark as it is, also when it changes", async () => {
    const page = await open({
      names: ["invite"],
      css: "body{font-family:monospace}html.night body{background:#000}",
      context: { colorScheme: "dark" },
    });
    const root = page.locator(".root");
    expect(await page.locator("h2").evaluate((title) => getComputedStyle(title).fontFamily)).toBe("monospace");
    // A page painted white stays light whatever the system prefers.
    expect(await root.getAttribute("class")).toBe("root");
    await page.evaluate(() => document.documentElement.classList.add("night"));
    await expect.poll(() => root.getAttribute("class")).toBe("root dark");
    await page.context().close();
    const native = await open({
      names: ["invite"],
      css: "html{color-scheme:light dark}body{background:none}",
      context: { colorScheme: "dark" },
    });
    expect(await native.locator(".root").getAttribute("class")).toBe("root dark");
    await native.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => native.locator(".root").getAttribute("class")).toBe("root");
    await native.context().close();
  });

  it("shares one style sheet among its cards", async () => {
    const page = await open({ names: ["invite", "invite plain", "reward full"] });
    const isShared = await page
      .locator(".box > div")
      .evaluateAll((hosts) => new Set(hosts.map((host) => host.shadowRoot?.adoptedStyleSheets[0])).size);
    expect(isShared).toBe(1);
    expect(
      await page
        .locator(".box > div")
        .evaluateAll((hosts) => hosts.some((host) => host.shadowRoot?.querySelector("[style],style"))),
    ).toBe(false);
    await page.context().close();
  });
});
