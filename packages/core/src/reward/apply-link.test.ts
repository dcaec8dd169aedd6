import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyLink, isApplyEvent } from "./apply-link.js";

const applyUrl = "https://acme.example/discount/{coupon}?from=referral#{coupon}";

describe("the address that applies a coupon", () => {
  test("has the coupon wherever it belongs, encoded", () => {
    expect(applyLink({ applyUrl, coupon: "FRIEND15" })).toBe(
      "https://acme.example/discount/FRIEND15?from=referral#FRIEND15",
    );
    expect(applyLink({ applyUrl: "/discount/{coupon}", coupon: "15% off/&?#$&" })).toBe(
      "/discount/15%25%20off%2F%26%3F%23%24%26",
    );
  });

  test("takes the coupon that this friend was given before that of the reward", () => {
    expect(applyLink({ applyUrl: "/d/{coupon}", coupon: "ALL" }, "MINE")).toBe("/d/MINE");
  });

  test("needs a coupon only where it has a place for one", () => {
    expect(applyLink({ applyUrl: "/d/{coupon}" })).toBeNull();
    expect(applyLink({ applyUrl: "/discounts" })).toBe("/discounts");
    expect(applyLink({ coupon: "A" })).toBeNull();
  });

  test.each([
    "javascript:alert('{coupon}')",
    "java\nscript:{coupon}",
    "data:text/html,{coupon}",
    "//evil.example/{coupon}",
    "/\\evil.example/{coupon}",
    "https://acme.example@evil.example/{coupon}",
    "https://{coupon}.acme.example/",
    "https://{coupon}/",
    "{coupon}",
    "ftp://acme.example/{coupon}",
    "discount/{coupon}",
    "https://acme .example/{coupon}",
    "https://[/{coupon}",
    "https://ａcme.example/{coupon}",
    "https://acme\u3002example/{coupon}",
    "https://\u212aacme.example/{coupon}",
    "http\u017f://acme.example/{coupon}",
    "https://m\u00fcnchen.example/{coupon}",
    "https://%61cme.example/{coupon}",
  ])("is none for %s", (unsafe) => {
    expect(applyLink({ applyUrl: unsafe, coupon: "evil.example" })).toBeNull();
  });

  test("may be of any script behind its host, whose name is written in ASCII", () => {
    for (const address of ["https://xn--mnchen-3ya.example:8080/größe", "/größe//ａ"]) {
      expect(applyLink({ applyUrl: address })).toBe(address);
    }
  });

  test.each([".", "..", "\ud800"])("is none with the coupon %j, which would climb or cannot be encoded", (coupon) => {
    expect(applyLink({ applyUrl: "https://acme.example/a/b/{coupon}", coupon })).toBeNull();
  });

  test("cannot be made to climb by what stands beside the coupon", () => {
    expect(applyLink({ applyUrl: "https://acme.example/a/.{coupon}", coupon: "." })).toBeNull();
    expect(applyLink({ applyUrl: "https://acme.example/a/%2e{coupon}", coupon: ".x" })).toContain("/a/%2e.x");
    expect(applyLink({ applyUrl: "https://acme.example/a/{coupon}{coupon}", coupon: "." })).toBeNull();
  });

  test("opens the same place of the same site with any coupon, and gives it back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (coupon) => {
        const address = applyLink({ applyUrl: "https://acme.example/discount/{coupon}", coupon });
        if (address === null) return expect(coupon).toMatch(/^\.{1,2}$/);
        const { origin, pathname, search, hash } = new URL(address);
        expect([origin, search, hash]).toEqual(["https://acme.example", "", ""]);
        expect(decodeURIComponent(pathname)).toBe(`/discount/${coupon}`);
      }),
    );
  });
});

test("knows the name of an event from what is none", () => {
  const good = ["applyDiscount", "acme:apply", "shop.discount-apply", "a"];
  const bad = ["", " ", "1st", "offshoot:apply", "Offshoot:share", "a b", "on\nclick", "x".repeat(65), "<b>"];
  expect(good.filter((name) => !isApplyEvent(name))).toEqual([]);
  expect(bad.filter(isApplyEvent)).toEqual([]);
});
