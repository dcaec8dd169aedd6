import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Place, PRODUCTS } from "./products.js";
import { readMigrated, unknownProducts } from "./read-migrated.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const PRODUCT_NAMES = Object.keys(PRODUCTS);
const url = "https://acme.example/";

const address = (product: string, rest: string) =>
  readMigrated([product], { url: url + rest, cookies: "", local: () => null }, NOW);
const stored = (product: string, cookies: string) => readMigrated([product], { url, cookies, local: () => null }, NOW);
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const percent = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe("nothing is read from an address", () => {
  test.each([
    "?via",
    "?via=",
    "?VIA=ana",
    "?via[]=ana",
    "?trivia=ana",
    "?via=ana.b",
    "?via=%E0%A4%A",
    "?via=ana%00",
    "?via=ana%0D%0ASet-Cookie:x",
    "?via=x%3B%20Max-Age%3D0",
    "?via=%E2%80%AEana",
    "?via=%D0%B0na",
    "?via=__proto__",
    "#via=ana",
    "#top&via=ana",
    "?referral=d523fcd0-b76f-4dfd-9b5a-b3fc4cbf51b3",
  ])("such as %s", (rest) => {
    expect(address("rewardful", rest)).toBeNull();
  });

  test("with a value of five kilobytes", () => {
    expect(address("rewardful", `?via=${"a".repeat(5000)}`)).toBeNull();
  });

  test.each(["?ps_partner_key=anali", "?ps_partner_key=!!!!", "?gspk=PGI%2B", "?ps_xid=a2QKHm2KuZ1wkV"])(
    "without base64 of a code, such as %s",
    (rest) => {
      expect(address("partnerstack", rest)).toBeNull();
    },
  );
});

describe("nothing is read from a cookie", () => {
  test.each([
    ["a bad escape", "%E0%A4%A"],
    ["a lone percent sign", "%"],
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "5"],
    ["a text in quotes", '"ana"'],
    ["a text", "ana"],
    ["half an object", "{"],
    ["NUL", "\0"],
    ["a null inside", percent({ affiliate: null })],
    ["a list inside", percent({ affiliate: ["ana"] })],
    ["a number as token", percent({ affiliate: { token: 12345 } })],
    ["an object as token", percent({ affiliate: { token: { toString: "ana" } } })],
    ["markup as token", percent({ affiliate: { token: "<b>ana</b>" } })],
    ["NUL in the token", percent({ affiliate: { token: "ana\0" } })],
    ["a prototype as token", percent({ affiliate: { token: "__proto__" } })],
    ["a prototype as root", encodeURIComponent('{"__proto__":{"affiliate":{"token":"ana"}}}')],
    ["a prototype as affiliate", encodeURIComponent('{"affiliate":{"__proto__":{"token":"ana"}}}')],
    ["five kilobytes", percent({ affiliate: { token: "ana" }, note: "x".repeat(5000) })],
    ["deep lists", "[".repeat(4000)],
  ])("that holds %s", (_, value) => {
    expect(stored("rewardful", `rewardful.referral=${value}`)).toBeNull();
  });

  test.each([
    {},
    { a: null },
    { a: { b: { codes: null } } },
    { a: { b: { codes: ["ANA"] } } },
    { a: { b: { codes: { p: 5, q: "<b>" } } } },
    { codes: { p: "ANA" } },
  ])("of SaaSquatch that holds %j", (value) => {
    expect(stored("saasquatch", `_saasquatch=${base64url(value)}`)).toBeNull();
  });
});

test("a cookie that has hasOwnProperty among its keys is read all the same", () => {
  const value = percent({ hasOwnProperty: 1, affiliate: { hasOwnProperty: null, token: "ana" } });
  expect(stored("rewardful", `rewardful.referral=${value}`)?.code).toBe("ANA");
});

test("a name that stands for no product is told, and reads nothing", () => {
  const hostile = ["constructor", "__proto__", "toString", "Rewardful", ""];
  expect(unknownProducts([...hostile, "dub"])).toEqual(hostile);
  expect(unknownProducts(PRODUCT_NAMES)).toEqual([]);
  for (const name of hostile) expect(address(name, "?via=ana")).toBeNull();
});

describe("whatever stands in the address and in the browser", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.stringMatching(/^[A-Za-z0-9_-]{1,66}$/),
    fc.constantFrom("__proto__", "%E0%A4%A", "ana\0", '"', "", `${"a".repeat(64)}b`),
  );
  const time = fc.integer({ min: NOW - 500 * DAY, max: NOW + 100 * DAY }).map((at) => new Date(at).toISOString());
  const leaf = fc.oneof(text, fc.constantFrom<unknown>(null, [], {}, 5, true, ["ana"]));
  const json = fc
    .tuple(fc.constantFrom("codes", "token", "__proto__", "hasOwnProperty", "id"), leaf, fc.oneof(leaf, time))
    .chain(([key, one, other]) => {
      const inner = Object.fromEntries([[key, one]]);
      return fc.constantFrom<unknown>(
        one,
        inner,
        [inner],
        { affiliate: { token: one }, created_at: other },
        { affiliate: inner, partner: inner, partner_id: one, referral_code: other, source_id: one },
        { partner: { id: one }, [key]: { [key]: { codes: inner } } },
        { a: { b: { codes: { p: other, q: one } } } },
      );
    })
    .map((value) => JSON.stringify(value));
  const forms = [
    String,
    encodeURIComponent,
    (value: string) => Buffer.from(value).toString("base64url"),
    (value: string) => `"${value}"`,
    (value: string) => value.slice(0, -1),
  ];
  const value = fc.tuple(fc.oneof(text, json), fc.constantFrom(...forms)).map(([raw, form]) => form(raw));
  const starts = Object.values(PRODUCTS).flatMap(({ parameters, cookies }): readonly Place[] => [
    ...parameters,
    ...cookies,
  ]);
  const pair = fc.tuple(fc.constantFrom("", ...starts.map(([start]) => start)), value).map((both) => both.join(""));

  test("nothing is thrown, a prototype stays as it was, and what is found is a code with a time that can be true", () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    let found = 0;
    fc.assert(
      fc.property(fc.nat(PRODUCT_NAMES.length - 1), pair, pair, pair, value, (first, one, two, three, kept) => {
        const products = [...PRODUCT_NAMES.slice(first), ...PRODUCT_NAMES.slice(0, first)];
        const page = { url: `${url}?${one}&${two}`, cookies: `${two}; ${three}`, local: () => kept };
        const referral = readMigrated(products, page, NOW);
        if (referral === null) return;
        const { code, touchedAt = NOW } = referral;
        found++;
        if (!/^[A-Z0-9][A-Z0-9_-]{1,63}$/.test(code)) throw new Error(`${code} is no code.`);
        if (!(touchedAt <= NOW && touchedAt >= NOW - 400 * DAY)) throw new Error(`${touchedAt} cannot be true.`);
      }),
      { numRuns: 20_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
    expect(found).toBeGreaterThan(1000);
  }, 60_000);
});
