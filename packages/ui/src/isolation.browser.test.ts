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
    // The policy is awake: the one thing it forbids here is reported, and reports arrive in order.
    await page.evaluate(() => document.body.setAttribute("style", "color:red"));
    await expect.poll(() => stage.served.reports.filter((report) => report.includes("style-src-attr")).length).toBe(1);
    expect(stage.served.reports).toHaveLength(1);
    await page.context().close();
  });

  it("cannot reach in with hostile rules", async () => {
    const hostile =
      "html{font-size:62.5%!important}*{color:red!important;font-size:40px!important;line-height:3!important;letter-spacing:9px!important;text-transform:uppercase!important;opacity:.5!important;transform:rotate(3deg)!important;filter:blur(3px)!important;font-style:italic!important;text-align:center!important;word-spacing:1em!important}html,body,main,h1,.box{opacity:1!important;transform:none!important;filter:none!important;font-size:10px!important;line-height:1!important}h1{font-size:20px!important;letter-spacing:0!important;text-transform:none!important}.card,.root{display:none!important}button,input{border:9px solid lime!important;padding:40px!important}";
    const shoot = async (css: string) => {
      const page = await open({ css: `${css}h1{display:none!important}` });
      const picture = await page.locator("main").screenshot({ animations: "disabled", caret: "hide" });
      await page.context().close();
      return picture.toString("base64");
    };
    const [plain, attacked] = [await shoot(""), await shoot(hostile)];
    const page = await (await stage.browser.newContext()).newPage();
    const share = await page.evaluate(
      async (sources) => {
        const [a, b] = await Promise.all(
          sources.map(async (source) => {
            const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
            const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (!a || !b || a.height !== b.height) throw new Error(`The height changed from ${a?.height} to ${b?.height}.`);
        let different = 0;
        for (let at = 0; at < a.data.length; at += 4)
          if ([0, 1, 2].some((part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > 8))
            different += 1;
        return different / (a.data.length / 4);
      },
      [plain, attacked],
    );
    expect(share).toBeLessThanOrEqual(0.001);
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

  it("is left as it was found", async () => {
    const page = await open({ names: [] });
    const left = await page.evaluate(async () => {
      const snapshot = () => JSON.stringify([document.documentElement.outerHTML, Object.keys(globalThis).sort()]);
      const before = snapshot();
      for (let turn = 0; turn < 20; turn += 1) {
        const remove = gallery.show(gallery.names);
        await new Promise((done) => setTimeout(done, 5));
        remove();
      }
      return before === snapshot();
    });
    expect(left).toBe(true);
    await page.context().close();
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
