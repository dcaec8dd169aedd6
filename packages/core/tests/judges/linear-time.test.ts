import { describe, expect, test } from "vitest";
import { readAttributionCookie } from "../../src/attribution/attribution-cookie.js";
import { isAllowedHost } from "../../src/link/allowed-host.js";
import { buildLink } from "../../src/link/build-link.js";
import { checkCode } from "../../src/link/check-code.js";
import { normalizeCode } from "../../src/link/normalize-code.js";
import { readLink } from "../../src/link/read-link.js";
import { readTypedCode } from "../../src/link/read-typed-code.js";
import { createVerifier } from "../../src/link/verify-code.js";

const LENGTH = 4000;
const TIMES = 32;
/** A quadratic rule takes 1,024 times as long for 32 times the text; noise alone stays far below. */
const LIMIT = TIMES * 8;

const parts = { param: "ref", code: "ANA" } as const;
const host = "https://host.example/";
const isListed = createVerifier(["A*B", "ANA-*", "*-VIP", "BEN"]);

const bombs: readonly (readonly [name: string, run: (length: number) => unknown])[] = [
  ["a code of letters", (n) => normalizeCode("A".repeat(n))],
  ["a code of hyphens", (n) => normalizeCode(`A${"-".repeat(n)}!`)],
  ["a generated code that goes on", (n) => checkCode("0".repeat(n))],
  ["a typed code of spaces", (n) => readTypedCode(`${" ".repeat(n)}A`, parts)],
  ["a typed code of groups", (n) => readTypedCode("A-".repeat(n / 2), parts)],
  ["a name that nearly fits a pattern", (n) => isListed(`A${"B".repeat(n)}C`)],
  ["an address of ampersands", (n) => readLink(`${host}?${"&".repeat(n)}`, parts)],
  ["an address of empty parameters", (n) => readLink(`${host}?${"ref=&".repeat(n / 5)}`, parts)],
  ["an address of bad escapes", (n) => readLink(`${host}?ref=${"%E0%A4%A".repeat(n / 8)}`, parts)],
  ["a path of slashes", (n) => readLink(`${host}${"/".repeat(n)}`, { ...parts, style: "path" })],
  ["a path of links", (n) => readLink(`${host}${"r/".repeat(n / 2)}\n`, { ...parts, style: "path" })],
  ["a path that ends too late", (n) => readLink(`${host}r/${"A".repeat(n)}//`, { ...parts, style: "path" })],
  ["a link to many parameters", (n) => buildLink(`${host}?${"ref=A&".repeat(n / 6)}`, parts)],
  ["a link to a long fragment", (n) => buildLink(`${host}#${"&#?".repeat(n / 3)}`, { ...parts, style: "hash" })],
  ["a link that holds a long address", (n) => buildLink(`${host}${"%2F/".repeat(n / 4)}`, { ...parts, style: "path" })],
  ["an address with many labels", (n) => isAllowedHost(`https://${"a.".repeat(n / 2)}example`, ["host.example"])],
  ["a header of semicolons", (n) => readAttributionCookie(";".repeat(n), { program: "acme", now: 0 })],
  ["a header of spaces", (n) => readAttributionCookie(`${" ".repeat(n)};`, { program: "acme", now: 0 })],
  ["a cookie of stars", (n) => readAttributionCookie(`_offshoot_acme=1${"*".repeat(n)}`, { program: "acme", now: 0 })],
  [
    "a cookie of dots",
    (n) => readAttributionCookie(`_offshoot_acme=1*${".".repeat(n)}**`, { program: "acme", now: 0 }),
  ],
];

/** Measures the quickest of a few turns, each long enough to be measured. */
function quickest(run: () => unknown, repeats: number): number {
  const turns = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let turn = 0; turn < repeats; turn++) run();
    return (performance.now() - start) / repeats;
  });
  return Math.min(...turns);
}

describe("a text that is made to take long", { timeout: 60_000 }, () => {
  test.each(bombs)("takes no more than its share when it grows: %s", (_, run) => {
    const [short, long] = [quickest(() => run(LENGTH), 20), quickest(() => run(LENGTH * TIMES), 2)];
    // Below a hundredth of a millisecond there is nothing to compare.
    expect(long / Math.max(short, 0.01)).toBeLessThan(LIMIT);
  });

  test("is told from a harmless one by this very measure", () => {
    const quadratic = (length: number) => /A*B$/.test("A".repeat(length));
    expect(quickest(() => quadratic(300 * TIMES), 1) / quickest(() => quadratic(300), 20)).toBeGreaterThan(LIMIT);
  });
});
