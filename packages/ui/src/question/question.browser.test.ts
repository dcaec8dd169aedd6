import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findAxeViolations } from "../../../../scripts/browser/find-axe-violations.ts";
import type { gallery as Gallery } from "../../tests/gallery.js";
import { type PageOptions, PHONE } from "../../tests/open-page.ts";
import type { Script } from "../../tests/scripted-referral.js";
import { useGallery } from "../../tests/use-gallery.ts";

declare const gallery: typeof Gallery;
declare const played: ReturnType<typeof Gallery.scriptReferral>;

const stage = useGallery();

/** A page with the question on it, between a button and a long way to scroll. */
async function open(script: Script = {}, options: PageOptions = {}): Promise<Page> {
  const page = await stage.open({ names: [], ...options, css: `.space{height:3000px}${options.css ?? ""}` });
  await page.evaluate(async (scripted) => {
    const [button, box, space] = ["button", "div", "div"].map((name) => document.createElement(name));
    if (!button || !box || !space) return;
    space.className = "space";
    document.querySelector("main")?.append(button, box, space);
    button.textContent = "Pay";
    const own = gallery.scriptReferral({ advocate: "ana", ...scripted });
    Object.assign(globalThis, { played: own });
    await own.referral.ready;
    gallery.mountQuestion(box, own.referral);
  }, script);
  await page.getByRole("radiogroup").waitFor();
  return page;
}

const given = (page: Page) =>
  page.evaluate(() => played.events.filter(({ type }) => type === "feedback.given").map(({ data }) => data));
const boxOf = (page: Page) => page.locator("[part=card]").boundingBox();
const focused = (page: Page) =>
  page.locator("[part=card]").evaluate((card) => {
    const active = (card.getRootNode() as ShadowRoot).activeElement;
    return active instanceof HTMLInputElement ? active.value : active?.textContent;
  });

describe("the satisfaction question", () => {
  it("goes from a press to a word besides and to thanks, in one box, with the focus and without a fault", async () => {
    const page = await open();
    const before = await boxOf(page);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole("radio", { name: "9" }).click();
    await page.getByRole("heading", { name: "Is there anything you would like to add?" }).waitFor();
    expect(await focused(page)).toBe("Is there anything you would like to add?");
    expect(await boxOf(page)).toEqual(before);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole("textbox", { name: "Is there anything you would like to add?" }).fill("Quick.");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Thank you for your answer." }).waitFor();
    expect(await focused(page)).toBe("Thank you for your answer.");
    expect(await boxOf(page)).toEqual(before);
    expect(await given(page)).toEqual([{ score: 9, comment: "Quick." }]);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("is answered by keyboard alone: arrow keys choose, Enter goes on, and back leads to what was chosen", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Pay" }).focus();
    await page.keyboard.press("Tab");
    for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("8");
    await page.getByRole("button", { name: "Next" }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByText("Your answer: 7").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("radiogroup").waitFor();
    expect(await focused(page)).toBe("7");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    expect(await given(page)).toEqual([{ score: 7 }]);
    await page.context().close();
  });

  it("ties both ends to their words", async () => {
    const page = await open();
    for (const [value, words] of [
      ["0", "Not at all likely"],
      ["10", "Extremely likely"],
    ] as const) {
      const described = await page
        .getByRole("radio", { name: value, exact: true })
        .evaluate(
          (radio) =>
            (radio.getRootNode() as ShadowRoot).getElementById(radio.getAttribute("aria-describedby") ?? "")
              ?.textContent,
        );
      expect(described).toBe(words);
    }
    await page.context().close();
  });

  it("goes once it is answered and out of sight, and moves nothing that can be seen", async () => {
    const page = await open();
    await page.getByRole("radio", { name: "3" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    await page.setViewportSize({ width: 800, height: 60 });
    await expect.poll(() => page.locator("[part=card]").count()).toBe(0);
    await page.context().close();
  });

  it("leads to the invitation after a high score, where the program asks then, and not after a low one", async () => {
    const script: Script = {
      program: { prompt: { on: "feedback", minScore: 9, delayMs: 0 } },
      platform: { url: "https://acme.example/account", referrer: "https://acme.example/" },
    };
    for (const [score, isAsked] of [
      ["10", true],
      ["4", false],
    ] as const) {
      const page = await open(script);
      await page.evaluate(() => gallery.onPrompt(played.referral));
      await page.getByRole("radio", { name: score, exact: true }).click();
      await page.getByRole("button", { name: "Send" }).click();
      const dialog = page.getByRole("dialog", { name: "Invite a friend" });
      if (isAsked) await dialog.waitFor();
      else await page.waitForTimeout(300);
      expect(await dialog.count()).toBe(isAsked ? 1 : 0);
      await page.context().close();
    }
  });

  it("gives every number a finger's room on a phone, in two rows, and fits a narrow column", async () => {
    const page = await open({}, { context: PHONE });
    const boxes = await page
      .getByRole("radio")
      .evaluateAll((radios) => radios.map((radio) => radio.getBoundingClientRect().toJSON() as DOMRect));
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(48);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(48);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(2);
    await page.setViewportSize({ width: 272, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(272);
    const narrow = await page
      .getByRole("radio")
      .evaluateAll((radios) => radios.map((radio) => radio.getBoundingClientRect().width));
    expect(Math.min(...narrow)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  it("shows what is chosen in forced colours, and where the focus is", async () => {
    const page = await open({}, { context: { forcedColors: "active" } });
    await page.getByRole("button", { name: "Pay" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    const look = (value: string) =>
      page
        .getByRole("radio", { name: value, exact: true })
        .evaluate((radio) => getComputedStyle(radio.nextElementSibling as Element));
    const [chosen, other] = [await look("0"), await look("5")];
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
    expect(chosen.outlineStyle).toBe("solid");
    expect(await findAxeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
