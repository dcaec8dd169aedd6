import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isKnownByCookies, isKnownByKeys } from "./known-visitor.js";

const PRODUCTS = readFileSync(new URL("../../../../core/src/attribution/migrate/products.ts", import.meta.url), "utf8");

/** Beginnings of the cookies that core takes over from, by product. */
const formerCookies = PRODUCTS.split("cookies: ")
  .slice(1)
  .flatMap((list) => [...(list.split("}")[0] ?? "").matchAll(/\["([^"]+)"/g)].map(([, start = ""]) => start));

/** Keys of local storage that core takes over from. */
const formerKeys = [...PRODUCTS.matchAll(/local: "(.+)"/g)].map(([, key = ""]) => key);

it("knows whoever has a cookie, or an entry of storage, of a product that core can take over from", () => {
  expect([formerCookies.length > 9, formerKeys.length > 0]).toEqual([true, true]);
  for (const start of formerCookies)
    expect([start, isKnownByCookies(`${start}x`), isKnownByCookies(`theme=dark; ${start}x; a=b`)]).toEqual([
      start,
      true,
      true,
    ]);
  for (const key of formerKeys) expect([key, isKnownByKeys(["theme", key])]).toEqual([key, true]);
});

it.each(["_offshoot_acme-friends=1*-*-*abc", "theme=dark; _offshoot_acme=1"])(
  "knows whoever has a cookie of ours: %s",
  (cookies) => expect(isKnownByCookies(cookies)).toBe(true),
);

it.each(["", "theme=dark; session=_offshoot_acme", "my_offshoot_x=1", "tap_data_2=1", "x_saasquatch=1"])(
  "does not know the visitor by other cookies: %j",
  (cookies) => expect(isKnownByCookies(cookies)).toBe(false),
);

it("knows whoever has an entry of ours, and nobody by other entries", () => {
  expect(["_offshoot_acme", "_offshoot_call.1,0,0.5"].map((key) => isKnownByKeys([key]))).toEqual([true, true]);
  expect(isKnownByKeys(["theme", "my_offshoot", "_fprom_reference"])).toBe(false);
});
