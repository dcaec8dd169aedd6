import { CookieJar } from "tough-cookie";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeAttributionCookie } from "../src/attribution/attribution-cookie.js";
import type { Touch } from "../src/attribution/touch.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;
const SHOP = "https://www.acme.example/";
const NAME = "_offshoot_acme-friends";
const PAGE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/** Answers a request as a shop does: every answer sets the shop's own cookie `shop=1` besides. */
export type Shop = (request: Request) => Promise<Response>;

const touch: Touch = { code: "93Q1ZKA8M3R", touchedAt: NOW, expiresAt: NOW + 90 * DAY_MS, source: "link" };
const record = { first: touch, last: touch, visitor: "V1StGXR8_Z5jdHi6B-myT" };
/** What Safari makes of any cookie that a script writes. */
const cookieByScript = writeAttributionCookie(record, {
  program: "acme-friends",
  domain: "acme.example",
  now: NOW,
}).replace(/Max-Age=\d+/, `Max-Age=${7 * 86_400}`);

/** Runs over each recipe what it is for, with a cookie jar as the browser and days that pass. */
export function describeRecipe(shop: Shop): void {
  let jar: CookieJar;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: NOW });
    jar = new CookieJar();
    await jar.setCookie(cookieByScript, SHOP);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Reads from a copy: this jar counts Max-Age anew from each time a cookie is read, as no browser does. */
  const look = async (url: string) => (await jar.clone()).getCookies(url);

  const visit = async (day: number, accept = PAGE) => {
    vi.setSystemTime(NOW + day * DAY_MS);
    const cookie = (await look(SHOP)).map((one) => one.cookieString()).join("; ");
    const response = await shop(new Request(SHOP, { headers: { accept, cookie } }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("the shop");
    const set = response.headers.getSetCookie();
    for (const one of set) await jar.setCookie(one, SHOP);
    return set.filter((one) => one.startsWith(NAME));
  };
  const kept = async (day: number) => {
    vi.setSystemTime(NOW + day * DAY_MS);
    const cookies = await look("https://app.acme.example/");
    return cookies.filter(({ key }) => key === NAME).map(({ value }) => value);
  };
  const [, value = ""] = /=([^;]+)/.exec(cookieByScript) ?? [];

  it("is forgotten after a week where nobody sets it again", async () => {
    expect(await kept(6)).toEqual([value]);
    expect(await kept(8)).toEqual([]);
  });

  it("is still there after eight days and to the last of its window, byte for byte", async () => {
    await visit(5);
    expect(await kept(8)).toEqual([value]);
    expect(await kept(89)).toEqual([value]);
  });

  it("never outlives its window, however often the friend comes", async () => {
    for (const day of [5, 30, 60, 89]) {
      const [cookie = ""] = await visit(day);
      expect(cookie).toContain(`Max-Age=${(90 - day) * 86_400};`);
    }
    expect(await kept(91)).toEqual([]);
    expect(await visit(91)).toEqual([]);
  });

  it("is set as the page sets it: for the whole site, readable by scripts, and beside the shop's own cookies", async () => {
    expect(await visit(5)).toHaveLength(1);
    const cookies = await look(SHOP);
    expect(cookies.map(({ key }) => key).sort()).toEqual([NAME, "shop"]);
    expect(cookies.find(({ key }) => key === NAME)).toMatchObject({
      domain: "acme.example",
      path: "/",
      secure: true,
      httpOnly: false,
      sameSite: "lax",
    });
  });

  it("is left alone with pictures and data, which others may keep in their caches", async () => {
    expect(await visit(5, "image/avif,image/webp,*/*;q=0.8")).toEqual([]);
    expect(await visit(5, "application/json")).toEqual([]);
  });

  it("is not made up: nothing is set without a touch, for an expired one, or for what is none", async () => {
    const expired = "1*93Q1ZKA8M3R..1.2.link**V1StGXR8_Z5jdHi6B-myT";
    for (const text of ["", expired, "1*ANA*BEN", "%E0%A4%A"]) {
      jar = new CookieJar();
      if (text !== "") await jar.setCookie(`${NAME}=${text}; Domain=acme.example; Path=/`, SHOP);
      expect(await visit(0)).toEqual([]);
    }
  });
}
