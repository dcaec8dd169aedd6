import { describe, expect, test } from "vitest";
import { readInstance } from "../src/share/instance-host.js";
import { shareUrl } from "../src/share/share-url.js";

const link = "https://acme.example/?ref=ANA-LIMA.x";
const text = `15% off: ${link} (I get $20 too)`;

describe("a target", () => {
  test("that shows the link by itself gets the text without it", () => {
    expect(shareUrl("telegram", { text, link })).toBe(
      `https://t.me/share/url?url=${encodeURIComponent(link)}&text=15%25%20off%3A%20(I%20get%20%2420%20too)`,
    );
  });

  test("that takes a text only gets the link at its end where the text has none", () => {
    expect(shareUrl("whatsapp", { text: "Hi", link })).toBe(`https://wa.me/?text=Hi%20${encodeURIComponent(link)}`);
    expect(shareUrl("whatsapp", { text: "", link })).toBe(`https://wa.me/?text=${encodeURIComponent(link)}`);
  });

  test("of mail gets lines that end as mail asks, and a subject of one line", () => {
    expect(shareUrl("email", { text: "Hi\nyou", link: "https://a.example/", title: "Two\nlines" })).toBe(
      "mailto:?subject=Two%20lines&body=Hi%0D%0Ayou%20https%3A%2F%2Fa.example%2F",
    );
  });

  test("without what it needs has no address", () => {
    expect(shareUrl("pinterest", { text, link })).toBeNull();
    expect(shareUrl("pinterest", { text, link, image: "/picture.png" })).toBeNull();
    expect(shareUrl("messenger", { text, link })).toBeNull();
    expect(shareUrl("mastodon", { text, link })).toBeNull();
    expect(shareUrl("mastodon", { text, link, instance: "evil.example/@x?" })).toBeNull();
    expect(shareUrl("whatsapp", { text, link: "" })).toBeNull();
  });

  test("that is an app on phones is opened as one there", () => {
    expect(shareUrl("messenger", { text, link, isPhone: true })).toBe(
      `fb-messenger://share/?link=${encodeURIComponent(link)}`,
    );
  });

  test("that shows a title gets the preview's where the message is the link alone", () => {
    expect(shareUrl("reddit", { text: link, link, title: "Acme" })).toMatch(/&title=Acme$/);
    expect(shareUrl("pinterest", { text: link, link, image: "https://a.example/i.png", description: "Shoes" })).toMatch(
      /&description=Shoes$/,
    );
  });
});

describe("a Mastodon server", () => {
  test("is read as people write it", () => {
    for (const written of [
      "mastodon.social",
      " Mastodon.Social ",
      "https://mastodon.social/",
      "@ana@mastodon.social",
      "ana@mastodon.social",
    ]) {
      expect(readInstance(written), written).toBe("mastodon.social");
    }
    expect(readInstance("münchen.social")).toBe("xn--mnchen-3ya.social");
  });

  test("is refused where it is no public host name, or only looks like one", () => {
    for (const written of [
      "",
      "localhost",
      "127.0.0.1",
      "[::1]",
      "0x7f.1",
      "a.b:8080",
      "evil.example/share",
      "evil.example?x=",
      "evil.example#",
      "a b.example",
      "ｍastodon.social",
      "mastodon。social",
      "user:pass@evil.example",
      "-a.example",
      "a..example",
      "javascript:alert(1)",
      "a.example\u202e",
    ]) {
      expect(readInstance(written), written).toBeNull();
    }
  });
});
