import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ShareResult } from "../src/share/channel.js";
import type { ShareContent } from "../src/share/share-flow.js";
import { clickToShare, pasted, setUpShareBed } from "./share-bed.js";

const bed = setUpShareBed();
const link = "https://host.example/?ref=ANA";
const content: ShareContent = { link, message: `Hi 👋 ${link}`, href: "https://wa.me/?text=Hi" };
const whatsapp = { channel: "whatsapp", content } as const;
const tabs = (page: Page) => page.context().pages().length;

/** Puts a share sheet on the page that answers like this; Chromium on Linux has none. */
const giveSheet = (page: Page | Frame, name: string) =>
  page.evaluate((error) => {
    navigator.share = () => Promise.reject(new DOMException("", error));
    Object.assign(window.sharePage.platform, {
      share: async (text: string) => {
        await navigator.share({ text });
        return "shared";
      },
    });
  }, name);

/** The page inside the page, once it can share. */
async function innerFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  await frame?.waitForFunction(() => window.sharePage !== undefined);
  return frame as Frame;
}

describe("a target's window", () => {
  test("opens in a tab of its own that knows nothing of the page and has nothing to go back to", async () => {
    const page = await bed.open();
    const opening = page.context().waitForEvent("page");
    expect(await clickToShare(page, whatsapp)).toBe("opened");
    const opened = await opening;
    await opened.waitForURL(content.href ?? "");
    expect(await opened.evaluate(() => [window.opener, history.length])).toEqual([null, 1]);
    expect(bed.asked).toEqual([content.href]);
    expect(tabs(page)).toBe(2);
  });

  test("is not tried without anybody's click, where it would be blocked", async () => {
    bed.markup = () => `<script>givenAtOnce = ${JSON.stringify(whatsapp)}</script>`;
    const page = await bed.open();
    const outcome = await page.evaluate(() => window.sharePage.ended as Promise<ShareResult>);
    expect(outcome).toMatch(/^(copied|failed)$/);
    expect(tabs(page)).toBe(1);
    expect(bed.asked).toEqual([]);
  });

  test("that is blocked gives way to the clipboard, which has the whole message", async () => {
    bed.markup = (path) =>
      path === "/" ? '<iframe src="/inner" sandbox="allow-scripts allow-same-origin"></iframe>' : "";
    const page = await bed.open();
    expect(await clickToShare(await innerFrame(page), whatsapp)).toBe("copied");
    expect(tabs(page)).toBe(1);
    expect(await pasted(page)).toBe(content.message);
  });

  test("opens from a foreign frame as well", async () => {
    bed.markup = (path) => (path === "/" ? `<iframe src="${bed.at("/inner", "localhost")}"></iframe>` : "");
    const page = await bed.open();
    expect(await clickToShare(await innerFrame(page), whatsapp)).toBe("opened");
    await expect.poll(() => bed.asked).toEqual([content.href]);
  });

  test("is the page itself inside the browser of an app", async () => {
    const agent =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 400.0";
    const page = await bed.open("/", agent);
    await page.evaluate((given) => {
      window.sharePage.given = given;
    }, whatsapp);
    await page.locator("button").click();
    await page.waitForURL(content.href ?? "");
    expect(tabs(page)).toBe(1);
  });
});

describe("an app's address", () => {
  const email = { channel: "email", content: { ...content, href: "mailto:?subject=Hi&body=Hi" } } as const;

  test("leaves no empty tab behind, and the message on the clipboard where no app takes it", async () => {
    const page = await bed.open();
    expect(await clickToShare(page, email)).toBe("copied");
    expect(tabs(page)).toBe(1);
    expect(page.url()).toBe(bed.at());
    expect(await pasted(page)).toBe(content.message);
  });

  test("has opened when the page loses its place to the app", async () => {
    const page = await bed.open();
    await page.evaluate(() => {
      document.querySelector("button")?.addEventListener("click", () => {
        setTimeout(() => window.dispatchEvent(new Event("blur")), 50);
      });
    });
    expect(await clickToShare(page, email)).toBe("opened");
  });

  test("has not opened in a frame that may hand nothing to apps", async () => {
    bed.markup = (path) =>
      path === "/" ? '<iframe src="/inner" sandbox="allow-scripts allow-same-origin"></iframe>' : "";
    const page = await bed.open();
    expect(await clickToShare(await innerFrame(page), email)).toBe("copied");
  });
});

describe("a share sheet", () => {
  const native = { channel: "native", content: { link, message: content.message } } as const;

  test("that is closed ends the share and copies nothing", async () => {
    const page = await bed.open();
    await clickToShare(page, { channel: "copy", content: { link: "before", message: "" } });
    await giveSheet(page, "AbortError");
    expect(await clickToShare(page, native)).toBe("dismissed");
    expect(await pasted(page)).toBe("before");
  });

  test("that a foreign frame may not open gives way to the old way of copying, for the clipboard is closed to it too", async () => {
    bed.markup = (path) => (path === "/" ? `<iframe src="${bed.at("/inner", "localhost")}"></iframe>` : "");
    const page = await bed.open();
    const frame = await innerFrame(page);
    await giveSheet(frame, "NotAllowedError");
    const denied = await frame.evaluate(() =>
      navigator.clipboard.writeText("x").then(
        () => "",
        (error) => error.name,
      ),
    );
    expect(denied).toBe("NotAllowedError");
    expect(await clickToShare(frame, native)).toBe("copied");
    expect(await pasted(page)).toBe(link);
  });
});

test("a phone is told from a computer, so that Messenger is an app on one and a page on the other", async () => {
  const isPhone = async (agent?: string) =>
    (await bed.open("/", agent)).evaluate(async () => (await window.sharePage.platform.createOpener()).isPhone);
  expect(await isPhone()).toBe(false);
  expect(
    await isPhone("Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/150.0 Mobile Safari/537.36"),
  ).toBe(true);
});
