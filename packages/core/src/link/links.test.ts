import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAllowedHost } from "./allowed-host.js";
import { buildLink } from "./build-link.js";
import { readLink } from "./read-link.js";

const parts = { param: "ref", code: "ANA-LIMA", channel: "copy" } as const;
const read = (url: string) => readLink(url, { param: "ref" });

describe("buildLink", () => {
  test.each([
    ["https://acme.example/", "https://acme.example/?ref=ANA-LIMA.copy"],
    ["https://acme.example/?", "https://acme.example/?ref=ANA-LIMA.copy"],
    ["https://acme.example/a?x=1#top", "https://acme.example/a?x=1&ref=ANA-LIMA.copy#top"],
    ["https://acme.example/a?ref=OTHER&x=1", "https://acme.example/a?x=1&ref=ANA-LIMA.copy"],
    [
      "https://acme.example/?a=%20&b=+&flag&c=%E0%A4%A",
      "https://acme.example/?a=%20&b=+&flag&c=%E0%A4%A&ref=ANA-LIMA.copy",
    ],
    ["https://acme.example/?preferred=1&ref2=x", "https://acme.example/?preferred=1&ref2=x&ref=ANA-LIMA.copy"],
    ["https://acme.example/#/route?ref=not-ours", "https://acme.example/?ref=ANA-LIMA.copy#/route?ref=not-ours"],
  ])("turns %s into %s", (url, expected) => {
    expect(buildLink(url, parts)).toBe(expected);
  });

  test.each([
    ["https://acme.example/", "https://acme.example/#ref=ANA-LIMA.copy"],
    ["https://acme.example/a?x=1#top", "https://acme.example/a?x=1#top&ref=ANA-LIMA.copy"],
    ["https://acme.example/a?ref=OTHER#ref=OTHER", "https://acme.example/a#ref=ANA-LIMA.copy"],
  ])("turns %s into %s in hash style", (url, expected) => {
    expect(buildLink(url, { ...parts, style: "hash" })).toBe(expected);
  });

  test.each([
    ["https://acme.example/", "https://acme.example/r/ANA-LIMA.copy"],
    [
      "https://acme.example/a?x=1#t",
      "https://acme.example/r/ANA-LIMA.copy?to=https%3A%2F%2Facme.example%2Fa%3Fx%3D1%23t",
    ],
    ["https://acme.example/r/OTHER?to=%2Fa", "https://acme.example/r/ANA-LIMA.copy?to=%2Fa"],
    ["https://acme.example/?ref=OTHER", "https://acme.example/r/ANA-LIMA.copy"],
  ])("turns %s into %s in path style", (url, expected) => {
    expect(buildLink(url, { ...parts, style: "path" })).toBe(expected);
  });

  test("stands beside the program's base in path style", () => {
    const link = buildLink("https://acme.example/shop/", {
      ...parts,
      style: "path",
      base: "https://acme.example/shop/",
    });
    expect(link).toBe("https://acme.example/shop/r/ANA-LIMA.copy");
  });

  test("is idempotent, is read back, and keeps every other parameter byte for byte", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aZ9-_.~!$'()*+,;:@/?%&= é✓") });
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom(..."abc/?#&=%") }), (query, fragment) => {
        const url = `https://acme.example/p?${query}#${fragment}`;
        const once = buildLink(url, parts);
        expect(buildLink(once, parts)).toBe(once);
        expect(read(once)).toEqual({ code: "ANA-LIMA", channel: "copy" });
        const foreign = (address: string) =>
          address
            .split("#")[0]
            ?.split("?")
            .slice(1)
            .join("?")
            .split("&")
            .filter((part) => !/^ref(=|$)/.test(part)) ?? [];
        expect(foreign(once)).toEqual(query === "" ? [] : foreign(url));
        expect(once.endsWith(`#${fragment}`)).toBe(true);
      }),
    );
  });
});

describe("readLink", () => {
  test("reads a code and a known channel", () => {
    expect(read("https://a.example/?x=1&ref=7kq2.copy")).toEqual({ code: "7KQ2", channel: "copy" });
    expect(read("https://a.example/?ref=7kq2.carrier-pigeon")).toEqual({ code: "7KQ2" });
  });

  test.each([
    ["https://a.example/#ref=ana-lima.copy", "hash"],
    ["https://a.example/#section&ref=ana-lima.copy", "hash"],
    ["https://a.example/r/ana-lima.copy", "path"],
    ["https://a.example/shop/r/ana-lima.copy/?to=x", "path"],
  ] as const)("reads %s in %s style", (url, style) => {
    expect(readLink(url, { param: "ref", style })).toEqual({ code: "ANA-LIMA", channel: "copy" });
  });

  test("takes the first value that is a code", () => {
    expect(read("https://a.example/?ref=%3Cb%3E&ref=GOOD")).toEqual({ code: "GOOD" });
  });

  test.each([
    "https://a.example/",
    "https://a.example/r/CODE",
    "https://a.example/#section",
    "https://a.example/?REF=CODE",
    "https://a.example/?ref[]=CODE",
    "https://a.example/?ref=%E0%A4%A",
    "https://a.example/?ref=x%3B%20Max-Age%3D0",
    "https://a.example/?ref=A%0D%0ASet-Cookie:x",
    "https://a.example/?ref=AB%00",
    "https://a.example/?ref=%E2%80%AEABC",
    `https://a.example/?ref=${"A".repeat(5000)}`,
    "https://a.example/?ref=A.B.C",
    "https://a.example/?ref=",
    "https://a.example/?ref",
  ])("reads nothing from %s", (url) => {
    expect(read(url)).toBeNull();
  });

  test("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const referral = read(`https://a.example/?ref=${text}`);
        if (referral) expect(referral.code).toMatch(/^[A-Z0-9][A-Z0-9_-]{1,63}$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("isAllowedHost", () => {
  test.each([
    ["https://acme.example/x", true],
    ["https://shop.acme.example/x", true],
    ["http://localhost:4173/", true],
    ["https://notacme.example/", false],
    ["https://acme.example.evil.example/", false],
    ["https://evil.example/?acme.example", false],
    ["https://acme.example@evil.example/", false],
    ["javascript:alert(1)//acme.example", false],
  ])("%s: %s", (url, expected) => {
    expect(isAllowedHost(url, ["acme.example", "localhost:4173"])).toBe(expected);
  });
});
