import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ChannelId } from "../../src/share/channel.js";
import type { ShareMessage } from "../../src/share/share-message.js";
import { clickToShare, setUpShareBed } from "../share-bed.js";
import { readShareAddress } from "./share-address-reader.js";
import { COMPLETE, expectedFields, TARGETS } from "./share-targets.js";
import { AWKWARD_LINKS, AWKWARD_TEXTS } from "./share-texts.js";

const bed = setUpShareBed();
const channels = Object.keys(TARGETS) as ChannelId[];
const pages = channels.filter((channel) => TARGETS[channel]?.target.startsWith("https:"));

/** Lets the browser itself parse an address and follow it as a real link, and gives what it asked the target for. */
async function follow(page: Page, channel: ChannelId, message: ShareMessage): Promise<string> {
  const opening = page.context().waitForEvent("page");
  await page.evaluate(
    ([id, given]) => {
      const link = document.createElement("a");
      link.href = window.sharePage.shareUrl(id, given) ?? "";
      link.target = "_blank";
      link.rel = "noopener";
      document.body.append(link);
      link.click();
      link.remove();
    },
    [channel, message] as const,
  );
  const opened = await opening;
  await opened.waitForLoadState();
  await opened.close();
  return bed.asked.at(-1) ?? "";
}

describe("a real browser asks each target for exactly what was shared", () => {
  for (const channel of pages) {
    test(`by ${channel}`, async () => {
      const page = await bed.open();
      const everything = Object.values(AWKWARD_TEXTS).join("\n| ");
      const cases = AWKWARD_LINKS.map(
        (link, index) => [index ? (AWKWARD_TEXTS.emoji ?? "") : everything, link] as const,
      );
      for (const [text, link] of cases) {
        const { target, fields } = readShareAddress(await follow(page, channel, { ...COMPLETE, text, link }));
        expect(target).toBe(TARGETS[channel]?.target);
        expect({ ...fields }, text).toEqual(expectedFields(channel, text, link));
      }
    });
  }
});

describe("a real browser hands apps exactly what was shared", () => {
  for (const channel of ["email", "sms"] as const) {
    test(`by ${channel}`, async () => {
      const page = await bed.open();
      const session = await page.context().newCDPSession(page);
      await session.send("Page.enable");
      const asked: string[] = [];
      session.on("Page.frameRequestedNavigation", ({ url }) => asked.push(url));
      for (const link of AWKWARD_LINKS) {
        for (const text of Object.values(AWKWARD_TEXTS)) {
          asked.length = 0;
          await page.evaluate(([id, given]) => location.assign(window.sharePage.shareUrl(id, given) ?? ""), [
            channel,
            { ...COMPLETE, text, link },
          ] as const);
          await expect.poll(() => asked.length).toBe(1);
          const { target, fields } = readShareAddress(asked[0] ?? "");
          expect(target).toBe(TARGETS[channel]?.target);
          expect({ ...fields }, text).toEqual(expectedFields(channel, text, link));
        }
      }
      expect(page.url()).toBe(bed.at());
    });
  }
});

test("a share flow's own window asks for the same", async () => {
  const page = await bed.open();
  const text = AWKWARD_TEXTS["what addresses are made of"] ?? "";
  const [link = ""] = AWKWARD_LINKS;
  const href = await page.evaluate((message) => window.sharePage.shareUrl("x", message), { text, link });
  expect(await clickToShare(page, { channel: "x", content: { link, message: `${text} ${link}`, href } })).toBe(
    "opened",
  );
  await expect.poll(() => bed.asked).toHaveLength(1);
  expect({ ...readShareAddress(bed.asked[0] ?? "").fields }).toEqual(expectedFields("x", text, link));
});
