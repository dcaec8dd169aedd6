import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHANNEL_IDS } from "../../src/share/channel.js";
import { shareUrl } from "../../src/share/share-url.js";
import { readShareAddress } from "./share-address-reader.js";
import { COMPLETE, expectedFields, TARGETS } from "./share-targets.js";
import { anyLink, anyText, wellFormed } from "./share-texts.js";

const anyTarget = fc.constantFrom(...(Object.keys(TARGETS) as (keyof typeof TARGETS)[]));

describe("the address of a target", () => {
  test("is for every channel the one that its owner documents, and none for those that open nothing", () => {
    const message = { ...COMPLETE, text: "Hello", link: "https://acme.example/?ref=ANA" };
    for (const channel of CHANNEL_IDS) {
      const address = shareUrl(channel, message);
      const target = TARGETS[channel];
      if (!target) expect(address, channel).toBeNull();
      else expect(readShareAddress(address ?? "").target, channel).toBe(target.target);
    }
    expect(CHANNEL_IDS.filter((channel) => !TARGETS[channel])).toEqual(["native", "copy", "qr"]);
    expect(CHANNEL_IDS).toHaveLength(17);
  });

  test("names its parts in the documented order", () => {
    const message = { ...COMPLETE, text: "Hello", link: "https://acme.example/?ref=ANA" };
    for (const [channel, { fields }] of Object.entries(TARGETS)) {
      const read = readShareAddress(shareUrl(channel as keyof typeof TARGETS, message) ?? "");
      expect(Object.keys(read.fields), channel).toEqual(Object.keys(fields));
    }
  });

  test("gives any text and any link back as they were, with lone halves of characters replaced", () => {
    fc.assert(
      fc.property(anyTarget, anyText, anyLink, (channel, text, link) => {
        fc.pre(!text.includes(link) && text.trim() === text && text !== "");
        const read = readShareAddress(shareUrl(channel, { ...COMPLETE, text, link }) ?? "");
        const expected = expectedFields(channel, text, link);
        for (const [name, value] of Object.entries(expected)) expect(read.fields[name]).toBe(wellFormed(value));
      }),
      { numRuns: 5_000 },
    );
  });

  test("holds the link once, wherever the text holds it", () => {
    fc.assert(
      fc.property(anyTarget, anyText, anyText, anyLink, (channel, before, after, link) => {
        fc.pre(!`${before}${after}`.includes(link));
        const text = `${before} ${link} ${after}`;
        const { fields } = readShareAddress(shareUrl(channel, { ...COMPLETE, title: "", text, link }) ?? "");
        const values = Object.entries(fields).flatMap(([name, value]) => (name === "redirect_uri" ? [] : value));
        expect(values.join("\n").split(wellFormed(link))).toHaveLength(2);
      }),
      { numRuns: 2_000 },
    );
  });

  test("writes a space as %20 everywhere, which mail and text messages need", () => {
    fc.assert(
      fc.property(anyTarget, anyText, anyLink, (channel, text, link) => {
        const address = shareUrl(channel, { ...COMPLETE, text, link }) ?? "";
        expect(address.slice(address.indexOf("?"))).not.toMatch(/[+\s]/);
      }),
    );
  });

  test("never throws, whatever it is given", () => {
    const anything = fc.record(
      {
        text: anyText,
        link: fc.oneof(anyText, anyLink),
        title: anyText,
        description: anyText,
        image: anyText,
        facebookAppId: anyText,
        instance: anyText,
        isPhone: fc.boolean(),
      },
      { requiredKeys: ["text", "link"] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...CHANNEL_IDS), anything, (channel, message) => {
        const address = shareUrl(channel, message);
        expect(address === null || /^(https|mailto|sms|fb-messenger):[\x21-\x7e]+$/.test(address)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
