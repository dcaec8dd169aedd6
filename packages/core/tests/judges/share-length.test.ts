import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChannelId } from "../../src/share/channel.js";
import { fitMessage, fitsTarget } from "../../src/share/fit-message.js";
import { joinParts, type MessagePart } from "../../src/share/message.js";
import { shareUrl } from "../../src/share/share-url.js";
import { graphemeLength, smsParts, weightedLength } from "../../src/share/text-length.js";
import { COMPLETE, TARGETS } from "./share-targets.js";

const link = "https://acme.example/?ref=EY41NXYE96C.bluesky";
const disclosure = "I get $20 too";
const kept = (text: string): MessagePart => ({ text, isKept: true });
const loose = (text: string): MessagePart => ({ text, isKept: false });
const fitted = (channel: ChannelId, parts: readonly MessagePart[], locale = "en") =>
  fitMessage(channel, parts, { ...COMPLETE, text: joinParts(parts), link }, locale);

const anyWord = fc.oneof(
  fc.lorem({ maxCount: 1 }),
  fc.constantFrom(
    "👩‍👩‍👧‍👦",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "🇫🇷🇩🇪",
    "e\u0301te\u0301",
    "日本語の文章です",
    "ภาษาไทยไม่มีช่องว่าง",
    "שלום",
    "लिए",
    "don’t",
    "(and",
    "–",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const anyProse = (maxLength: number) =>
  fc.array(anyWord, { maxLength, size: "max" }).map((words) => words.join(" ").replaceAll(link, ""));

describe("a message that is too long for its target", () => {
  const channels = Object.keys(TARGETS) as ChannelId[];
  const anyParts = fc
    .tuple(anyProse(150), anyProse(60), anyProse(60), fc.boolean())
    .map(([before, between, after, isSwapped]) => {
      const [first, second] = isSwapped ? [disclosure, link] : [link, disclosure];
      return [kept("Ad: "), loose(`${before} `), kept(first), loose(` ${between} `), kept(second), loose(` ${after}`)];
    });

  test("fits, and has kept its link, its disclosure and the word for an ad", () => {
    fc.assert(
      fc.property(fc.constantFrom(...channels), anyParts, (channel, parts) => {
        const text = fitted(channel, parts);
        expect(fitsTarget(channel, { ...COMPLETE, text, link })).toBe(true);
        expect(text.startsWith("Ad:")).toBe(true);
        expect(text).toContain(disclosure);
        // Followed by nothing that would become a part of it.
        expect(`${text} `.split(`${link} `)).toHaveLength(2);
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });

  test("loses whole words from its end, and never a part of a character", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("x", "bluesky", "mastodon", "sms", "reddit" as const),
        anyProse(400),
        (channel, prose) => {
          const text = fitted(channel, [loose(`${prose} `), kept(link)]);
          const start = text.slice(0, text.lastIndexOf(link)).trimEnd();
          const left = start.replace(/(…|\.\.\.)$/, "");
          const whole = joinParts([loose(prose)]);
          if (left === start || !whole.startsWith(left)) return;
          const characters = [...new Intl.Segmenter().segment(whole)].map(({ index }) => index);
          expect([...characters, whole.length]).toContain(left.length);
          const next = whole.slice(left.length).match(/^[\x21-\x7e]+/)?.[0] ?? "";
          expect(/[\x21-\x7e]$/.test(left) && /^\w/.test(next) && /\w$/.test(left)).toBe(false);
        },
      ),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test("loses no more than it must", () => {
    const prose = "word ".repeat(100);
    expect(graphemeLength(fitted("bluesky", [loose(prose), kept(link)]))).toBeGreaterThan(300 - 6);
    const short = [loose("Short "), kept(link), loose(" "), kept(disclosure)];
    for (const channel of channels) expect(fitted(channel, short), channel).toBe(`Short ${link} ${disclosure}`);
  });

  test("reads as people write: no word, bracket or mark hangs at the cut", () => {
    const text = fitted("bluesky", [
      loose(`${"word, ".repeat(38)}(and then `),
      kept(link),
      loose(` ${"more ".repeat(40)}`),
    ]);
    expect(text).toMatch(/^(word, )+word… https:|word, \(and then https:\S+ (more )*more…$/);
    expect(text).not.toMatch(/[,(]…/);
  });

  test("never sets its mark right behind a link, of which it would become a part", () => {
    const parts = [loose("Hi "), kept(link), loose(` ${"x".repeat(400)} `), kept(disclosure)];
    expect(fitted("bluesky", parts)).toBe(`Hi ${link} … ${disclosure}`);
  });

  test("keeps what must stay even where that alone is too long", () => {
    const long = `${link}&x=${"y".repeat(400)}`;
    const parts = [loose("Hello there "), kept(long), loose(" "), kept(disclosure)];
    expect(fitMessage("bluesky", parts, { text: "", link: long }, "en")).toBe(`${long} ${disclosure}`);
  });

  test("cuts no address of the host's own", () => {
    const own = "https://acme.example/a/very/long/address/of/the/host?with=a&query=too";
    const text = fitted("bluesky", [loose(`${"word ".repeat(50)}${own} `), kept(link)]);
    expect(text.includes("https://acme.example/a/")).toBe(text.includes(own));
  });

  test("makes an address that every app takes", () => {
    for (const channel of channels) {
      const text = fitted(channel, [loose("日本語の文章です。".repeat(200)), kept(link), kept(` ${disclosure}`)], "ja");
      const address = shareUrl(channel, { ...COMPLETE, text, link });
      expect(address?.length, channel).toBeLessThanOrEqual(2000);
      expect(text, channel).toContain(disclosure);
    }
  });
});

describe("the length of a post", () => {
  // Counted by hand from the published weights: https://docs.x.com/fundamentals/counting-characters
  test("is weighted as X weighs it", () => {
    for (const [text, length] of [
      ["Hello", 5],
      ["Zoë", 3],
      ["Zoe\u0308", 3],
      ["日本語", 6],
      ["한국어", 6],
      ["👩‍👩‍👧‍👦", 2],
      ["👍🏽", 2],
      ["🇫🇷", 2],
      ["1️⃣", 2],
      ["“a”–…", 6],
      ["привет", 6],
      ["שלום", 4],
      ["𝒜", 2],
      ["see a.co now", 4 + 23 + 4],
      ["https://acme.example/", 23],
    ] as const) {
      expect(weightedLength(text), text).toBe(length);
    }
  });

  test("is one for each character that a reader sees, where graphemes count", () => {
    expect(graphemeLength("👩‍👩‍👧‍👦e\u0301🇫🇷a")).toBe(4);
  });

  test("of a text message is counted in parts, as networks charge them", () => {
    for (const [text, parts] of [
      ["a".repeat(160), 1],
      ["a".repeat(161), 2],
      ["a".repeat(306), 2],
      ["a".repeat(307), 3],
      ["€".repeat(80), 1],
      ["€".repeat(81), 2],
      [`${"a".repeat(152)}€${"a".repeat(10)}`, 2],
      [`${"a".repeat(152)}€${"a".repeat(151)}`, 2],
      [`${"a".repeat(152)}€${"a".repeat(152)}`, 3],
      ["ш".repeat(70), 1],
      ["ш".repeat(71), 2],
      ["👍".repeat(35), 1],
      [`${"ш".repeat(66)}👍${"ш".repeat(65)}`, 2],
      [`${"ш".repeat(66)}👍${"ш".repeat(66)}`, 3],
    ] as const) {
      expect(smsParts(text), `${text.length} × ${text[0]}`).toBe(parts);
    }
  });
});

describe("a text message", () => {
  test("is set in plain marks where that makes its parts twice as long", () => {
    expect(fitted("sms", [loose("It’s “on” me – 15\u00a0%… "), kept(link)])).toBe(`It's "on" me - 15 %... ${link}`);
    expect(fitted("sms", [loose("It’s on me 👍 "), kept(link)])).toBe(`It’s on me 👍 ${link}`);
  });

  test("is cut with dots that every phone writes in its small alphabet", () => {
    const text = fitted("sms", [loose("word ".repeat(200)), kept(link)]);
    expect(text).toContain("word... https://");
    expect(smsParts(text)).toBe(3);
    expect(text.length).toBeGreaterThan(400);
  });
});
