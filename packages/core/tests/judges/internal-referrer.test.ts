import { describe, expect, test } from "vitest";
import { createReferral } from "../../src/create-referral.js";
import { createMemoryAdapter } from "../../src/memory-adapter.js";
import { ANA, BEN, DAY, document, NOW } from "../start.js";
import { createCookieJar, createJarPlatform } from "./cookie-jar.js";

/** A page, the page before it, and whether both belong to one site in the eyes of a browser. */
const PAIRS: readonly (readonly [page: string, before: string, isInternal: boolean])[] = [
  ["https://example.com/", "https://example.com/pricing?x=1", true],
  ["https://example.com/", "https://www.example.com/", true],
  ["https://www.example.com/", "https://example.com/", true],
  ["https://app.example.com/", "https://www.example.com/", true],
  ["https://a.b.example.com/", "https://c.example.com/", true],
  ["https://example.com/", "https://EXAMPLE.com/", true],
  ["https://example.com/", "https://example.com:8443/", true],
  ["https://example.com/", "https://notexample.com/", false],
  ["https://example.com/", "https://example.com.evil.net/", false],
  ["https://example.com/", "https://example.com@evil.net/", false],
  ["https://example.com/", "https://evil.net/example.com/", false],
  ["https://example.com/", "https://evil.net/?https://example.com/", false],
  ["https://example.com/", "https://xn--exmple-cua.com/", false],
  ["https://example.com/", "https://com/", false],
  ["https://example.com/", "", false],
  ["https://example.com/", "about:blank", false],
  ["https://example.com/", "android-app://com.google.android.gm/", false],
  ["https://one.co.uk/", "https://two.co.uk/", false],
  ["https://www.one.co.uk/", "https://shop.one.co.uk/", true],
  ["https://one.vercel.app/", "https://two.vercel.app/", false],
  ["https://one.vercel.app/", "https://preview.one.vercel.app/", true],
  ["https://one.github.io/", "https://two.github.io/", false],
  ["https://b.test.ck/", "https://a.test.ck/", false],
  ["https://www.ck/", "https://shop.www.ck/", true],
  ["http://localhost:4173/", "http://localhost:4173/other", true],
  ["http://127.0.0.1:4173/", "http://127.0.0.1:4173/other", true],
  ["http://10.0.0.1/", "http://20.0.0.1/", false],
];

/** Comes back to a page with another friend's link, in a browser that remembers one, and tells whether it counted as new. */
async function isTaken(page: string, before: string): Promise<boolean> {
  const jar = createCookieJar();
  const open = async (at: number, url: string, referrer: string) => {
    const platform = createJarPlatform(jar, { url, referrer });
    const referral = createReferral(document, { platform, adapter: createMemoryAdapter(), now: () => at });
    await referral.ready;
    return referral;
  };
  await open(NOW - DAY, `${page}?ref=${ANA}`, "https://social.example/");
  const attribution = (await open(NOW, `${page}?ref=${BEN}`, before)).attribution();
  expect(attribution?.first.code).toBe(ANA);
  return attribution?.last.code === BEN;
}

describe("a link on a page of the same site is no new arrival", () => {
  test.each(PAIRS)("%s after %s: internal is %s", async (page, before, isInternal) => {
    expect(await isTaken(page, before)).toBe(!isInternal);
  });
});
