import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { type PageOptions, PHONE } from "../../tests/open-page.ts";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;

const { open } = useGallery();

/** A page with a button, a long way to scroll, and a referral whose prompts a test asks for. */
async function openPromptPage(options: PageOptions = {}): Promise<Page> {
  const page = await open({ names: [], ...options });
  await page.evaluate(() => {
    const main = document.querySelector("main") as HTMLElement;
    const button = document.createElement("button");
    button.textContent = "Pay";
    const space = document.createElement("div");
    space.style.height = "3000px";
    main.append(button, space);
    button.focus();
    const { referral, events } = gallery.scriptReferral({ advocate: "ana" });
    const listeners: ((place: "dialog" | "inline") => unknown)[] = [];
    const on = referral.on as (event: string, listener: never) => () => void;
    Object.assign(referral, {
      on(event: string, listener: never) {
        if (event !== "prompt") return on(event, listener);
        listeners.push(listener);
        return () => void listeners.splice(listeners.indexOf(listener), 1);
      },
    });
    const stop = gallery.onPrompt(referral);
    // As core does: who has to load something answers with what shows it.
    const ask = async (place: "dialog" | "inline") => {
      const answers = await Promise.all(listeners.map((listener) => listener(place)));
      return answers.some((answer) => (typeof answer === "function" ? answer() : answer) === true);
    };
    Object.assign(globalThis, { played: { referral, events, stop, ask } });
  });
  return page;
}

interface Played {
  readonly referral: ReturnType<typeof Gallery.scriptReferral>["referral"];
  readonly events: readonly { readonly type: string }[];
  readonly stop: () => void;
  readonly ask: (place: "dialog" | "inline") => Promise<boolean>;
}
declare const played: Played;

const ask = (page: Page, place: "dialog" | "inline") => page.evaluate((where) => played.ask(where), place);
const closings = (page: Page) => page.evaluate(() => played.events.filter(({ type }) => type === "card.closed").length);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** A page whose referral judges by itself when to ask. */
async function openAskedPage(): Promise<Page> {
  const page = await open({ names: [] });
  await page.evaluate(() => {
    const own = gallery.scriptReferral({
      advocate: "ana",
      platform: { url: "https://acme.example/account", referrer: "https://acme.example/" },
    });
    gallery.onPrompt(own.referral);
    // As a page does that registers its elements twice: still one dialog answers.
    gallery.onPrompt(own.referral);
    Object.assign(globalThis, { asked: own });
    return own.referral.ready;
  });
  return page;
}

declare const asked: ReturnType<typeof Gallery.scriptReferral>;

const KEY = "_offshoot_acme-friends_prompt";
const remembered = (page: Page) => page.evaluate((key) => asked.platform.stored.get(key), KEY);

describe("a prompt", () => {
  it("opens the invite card over the page, takes the focus in, and gives it back", async () => {
    const page = await openPromptPage();
    expect(await ask(page, "dialog")).toBe(true);
    const dialog = page.getByRole("dialog", { name: "Invite a friend" });
    await dialog.waitFor();
    await expect.poll(() => dialog.getByRole("heading").textContent()).toBe("Give a friend 15% off");
    expect(await dialog.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
    expect(await page.locator("[part=sheet]").evaluate((sheet) => sheet.getBoundingClientRect().width)).toBe(440);
    expect(await dialog.getByLabel("Your link").evaluate((field) => field.scrollLeft)).toBeGreaterThan(0);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => closings(page)).toBe(1);
    expect(await focused(page)).toBe("Pay");
    await expect.poll(() => page.evaluate(() => document.body.children.length)).toBe(2);
    await page.context().close();
  });

  it("closes by Escape after another key and by a click beside the card, unless the page prevents it", async () => {
    const page = await openPromptPage();
    const dialog = page.getByRole("dialog");
    await ask(page, "dialog");
    await dialog.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    // A dialog is gone a moment before it says that it was closed.
    await expect.poll(() => closings(page)).toBe(1);
    await expect.poll(() => ask(page, "dialog")).toBe(true);
    await dialog.waitFor();
    await page.evaluate(() =>
      document.addEventListener("offshoot:close", (event) => event.preventDefault(), { once: true }),
    );
    await page.mouse.click(10, 10);
    await page.waitForTimeout(50);
    expect(await dialog.count()).toBe(1);
    await page.mouse.click(10, 10);
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => closings(page)).toBe(2);
    await page.context().close();
  });

  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    ["Escape", (page) => page.keyboard.press("Escape")],
    ["a click beside the card", (page) => page.mouse.click(10, 10)],
    ["its button", (page) => page.getByRole("dialog").getByRole("button", { name: "Close" }).click()],
  ])("is shown, and is quiet once it was closed by %s, which is one event", async (_how, closeIt) => {
    const page = await openAskedPage();
    expect(await page.evaluate(() => asked.referral.prompt())).toBe("shown");
    await page.getByRole("dialog").getByRole("heading").waitFor();
    expect(await remembered(page)).toMatch(/^1\*\w+\*$/);
    await closeIt(page);
    await expect.poll(() => remembered(page)).toMatch(/^1\*\w+\*\w+$/);
    const count = () =>
      page.evaluate(() => asked.events.filter(({ type, data }) => type === "card.closed" && data.card === "invite"));
    expect(await count()).toHaveLength(1);
    expect(await page.evaluate(() => asked.referral.prompt())).toBe("capped");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.context().close();
  });

  it("does not open, and is not counted, where somebody began to write while it was loading", async () => {
    const page = await openAskedPage();
    const outcome = await page.evaluate(() => {
      const { referral, platform } = asked;
      // Told at the same time as the dialog, which is on its way from here on.
      referral.on("prompt", () => void platform.behave({ isTyping: true }));
      return referral.prompt();
    });
    expect(outcome).toBe("not-now");
    expect(await remembered(page)).toBeUndefined();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.context().close();
  });

  it("keeps Tab in the dialog and the page behind it where it is", async () => {
    const page = await openPromptPage();
    await ask(page, "dialog");
    await page.getByRole("dialog").waitFor();
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).not.toBe("Pay");
    }
    await page.mouse.move(20, 300);
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  it("is a sheet at the lower end of a phone's screen", async () => {
    const page = await openPromptPage({ context: PHONE });
    await ask(page, "dialog");
    const sheet = page.locator("[part=sheet]");
    await page.getByRole("dialog").getByRole("heading").waitFor();
    const { x, y, width, height } = (await sheet.boundingBox()) ?? { x: 1, y: 1, width: 1, height: 1 };
    expect([x, width, y + height]).toEqual([0, 360, 740]);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("speaks and reads in the direction of the card, whatever the page's", async () => {
    const page = await openPromptPage({ lang: "yi", dir: "rtl" });
    await ask(page, "dialog");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    // Nobody has words in Yiddish.
    const root = page.locator(".root", { has: page.locator("dialog") });
    expect(await root.evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(["en", "ltr"]);
    expect(await page.locator("[part=card]").evaluate((card) => getComputedStyle(card).direction)).toBe("ltr");
    await page.context().close();
  });

  it("opens once at a time, for somebody who is known, and never once it was told to stop", async () => {
    const page = await openPromptPage();
    expect(await ask(page, "dialog")).toBe(true);
    expect(await ask(page, "dialog")).toBe(false);
    await page.getByRole("dialog").waitFor();
    await page.evaluate(() => played.stop());
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await focused(page)).toBe("Pay");
    expect(await ask(page, "dialog")).toBe(false);
    await page.evaluate(async () => {
      gallery.onPrompt(played.referral);
      await played.referral.identify(null);
    });
    expect(await ask(page, "dialog")).toBe(false);
    await page.context().close();
  });

  it("that may only stand in its place glows there, moves nothing, and is not taken where there is no card", async () => {
    const page = await openPromptPage();
    expect(await ask(page, "inline")).toBe(false);
    await page.evaluate(() => {
      const box = document.createElement("div");
      document.querySelector("main")?.prepend(box);
      gallery.mountInvite(box, played.referral);
    });
    await expect.poll(() => ask(page, "inline")).toBe(true);
    expect(await page.locator("[part=card]").evaluate((card) => card.getAnimations().length)).toBeGreaterThan(0);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await focused(page)).toBe("Pay");
    await page.evaluate(() => scrollTo(0, 2000));
    expect(await ask(page, "inline")).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(2000);
    await page.context().close();
  });
});
