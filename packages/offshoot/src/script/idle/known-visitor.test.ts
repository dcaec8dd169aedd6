import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isKnownByCookies } from "./known-visitor.js";

const PRODUCTS = new URL("../../../../core/src/attribution/migrate/products.ts", import.meta.url);

/** Beginnings of the cookies that core takes over from, by product. */
const formerCookies = readFileSync(PRODUCTS, "utf8")
  .split("cookies: ")
  .slice(1)
  .flatMap((list) => [...(list.split("}")[0] ?? "").matchAll(/\["([^"]+)"/g)].map(([, start = ""]) => start));

it("knows whoever has a cookie of a product that core can take over from", () => {
  expect(formerCookies.length).toBeGreaterThan(9);
  for (const start of formerCookies) {
    expect([start, isKnownByCookies(`${start}x`), isKnownByCookies(`theme=dark; ${start}x; a=b`)]).toEqual([
      start,
      true,
      true,
    ]);
  }
});

it.each([
  "_offshoot_acme-friends=1*-*-*abc",
  "theme=dark; _offshoot_acme=1",
  "_offshoot_consent=denied; _offshoot_a=1",
])("knows whoever has a cookie of ours: %s", (cookies) => expect(isKnownByCookies(cookies)).toBe(true));

it.each([
  "",
  "theme=dark; session=_offshoot_acme",
  "my_offshoot_x=1",
  "_offshoot_consent=denied",
  "tap_data_2=1",
  "x_saasquatch=1",
])("does not know the visitor by other cookies: %j", (cookies) => expect(isKnownByCookies(cookies)).toBe(false));
