import { describe, expect, test } from "vitest";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { ChannelId } from "../src/share/channel.js";
import { fitsTarget } from "../src/share/fit-message.js";
import { readInstance } from "../src/share/instance-host.js";
import { buildMessage, type MessageContext } from "../src/share/message.js";
import { shareMessage, shareTarget } from "../src/share/share-more.js";
import { shareUrl } from "../src/share/share-url.js";
import { createSharing } from "../src/share/sharing.js";
import { PROGRAM } from "./share-program.js";

const link = "https://host.example/?ref=ANA";
const messages = { default: { en: "{advocate}: {reward} {link}", de: "{reward}" } };
const program = { ...PROGRAM, share: { ...PROGRAM.share, messages } };
const contextOf = (rest: Partial<Record<keyof MessageContext, unknown>>) =>
  ({ program, channel: "whatsapp", link, locale: "en", ...rest }) as MessageContext;
const said = `15% ${link} I get a reward too.`;

const STRANGE = ["toString", "constructor", "__proto__", "hasOwnProperty", "fax", "", null, undefined, 5, {}] as const;

describe.each(STRANGE)("a channel called %j", (name) => {
  const channel = name as ChannelId;

  test("has no address and no limit, and gets the message of every channel", () => {
    expect(shareUrl(channel, { text: "Hi", link })).toBeNull();
    expect(fitsTarget(channel, { text: "Hi", link })).toBe(true);
    expect(shareTarget(contextOf({ channel }))).toBeNull();
    expect(buildMessage(contextOf({ channel, advocate: "Ana" }))).toBe(`Ana: ${said}`);
  });

  test("has failed when it is shared by, however it was opened", async () => {
    const platform = createMemoryPlatform();
    const sharing = createSharing({
      platform,
      program: () => program,
      advocate: () => "Ana",
      locale: () => "en",
      onLoad: () => {},
    });
    await sharing.share("x", link);
    expect(sharing.target(channel, link)).toBeNull();
    expect(await sharing.share(channel, link)).toBe("failed");
    expect(await sharing.share(channel, link, { opened: true })).toBe("failed");
    expect(platform.copied).toEqual([]);
  });
});

test.each([null, 5, {}, [], Symbol("a"), true])("%s is no Mastodon server", (instance) => {
  expect(readInstance(instance)).toBeNull();
  const message = { text: "Hi", link, instance: instance as string };
  expect(shareUrl("mastodon", message)).toBeNull();
});

test.each([
  [7, "7"],
  [null, ""],
  [{}, ""],
  [Object.create(null), ""],
  [Symbol("Ana"), ""],
  [["Ana"], ""],
])("an advocate named case %# is named as far as that is a name", (advocate, name) => {
  expect(buildMessage(contextOf({ advocate }))).toBe(`${name}: ${said}`);
});

test.each(["en_US", "", "!", null])("a message in the language %j is in English", (locale) => {
  const context = contextOf({ locale, advocate: "Ana" });
  expect(buildMessage(context)).toBe(`Ana: ${said}`);
  expect(shareTarget({ ...context, channel: "email" })?.text).toBe(`Ana: ${said}`);
  expect(shareTarget({ ...context, channel: "x", program: { ...program, kind: "affiliate" } })?.text).toMatch(
    /^Ad: Ana/,
  );
});

test.each([
  ["https://acme.example/card.png", "https://acme.example/card.png"],
  ["/card.png", "https://host.example/card.png"],
  ["https://ａcme.example/card.png", undefined],
  ["https://%61cme.example/card.png", undefined],
  ["https://[/card.png", undefined],
])("a picture at %s is handed on as %s", (image, expected) => {
  const share = { ...program.share, preview: { image } };
  expect(shareMessage(contextOf({ channel: "pinterest", program: { ...program, share } })).image).toBe(expected);
});
