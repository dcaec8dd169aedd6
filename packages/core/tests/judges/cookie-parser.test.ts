import fc from "fast-check";
import { Cookie } from "tough-cookie";
import { describe, expect, test } from "vitest";
import { readAttributionCookie, writeAttributionCookie } from "../../src/attribution/attribution-cookie.js";
import { encodeRecord } from "../../src/attribution/attribution-record.js";
import { CHANNEL_IDS } from "../../src/share/channel.js";
import { DAY, NOW } from "../start.js";
import { anyRecord } from "./any-record.js";
import { createCookieJar } from "./cookie-jar.js";

const MAX_AGE_S = 400 * 86_400;
const program = "acme-friends";
const anyProgram = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/);
const anyDomain = fc.option(fc.domain(), { nil: undefined });

describe("a Set-Cookie of ours, read by another parser", { timeout: 60_000 }, () => {
  test("has exactly the attributes that were meant", () => {
    fc.assert(
      fc.property(anyRecord, anyProgram, anyDomain, fc.boolean(), (record, program, domain, secure) => {
        const text = writeAttributionCookie(record, { program, domain, secure, now: NOW });
        const { expires, creation, lastAccessed, ...cookie } = Cookie.parse(text)?.toJSON() ?? {};
        const { maxAge, ...rest } = cookie;
        expect(rest).toEqual({
          key: `_offshoot_${program}`,
          value: encodeRecord(record),
          path: "/",
          sameSite: "lax",
          ...(secure && { secure }),
          ...(domain && { domain }),
        });
        expect(maxAge).toBeGreaterThanOrEqual(86_400);
        expect(maxAge).toBeLessThanOrEqual(MAX_AGE_S);
      }),
      { numRuns: 2000 },
    );
  });

  test("lives as long as the touch that lives longest, to the second", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const ends = [record.first, record.last].map((touch) => touch?.expiresAt ?? 0);
        const wanted = Math.ceil((Math.max(...ends) - NOW) / 1000);
        const maxAge = Cookie.parse(writeAttributionCookie(record, { program, now: NOW }))?.maxAge;
        expect(maxAge).toBe(Math.min(Math.max(wanted, 86_400), MAX_AGE_S));
      }),
      { numRuns: 1000 },
    );
  });

  test("takes no more than a kilobyte, with the longest of everything", () => {
    const channel = [...CHANNEL_IDS].sort((a, b) => b.length - a.length)[0] ?? "copy";
    const times = { touchedAt: 36 ** 9 - 2, expiresAt: 36 ** 9 - 1 };
    const touch = { code: "A".repeat(64), channel, ...times, source: "hand-off" as const };
    const record = { first: touch, last: touch, visitor: "v".repeat(40) };
    const labels = Array.from({ length: 4 }, () => "d".repeat(62)).join(".");
    const text = writeAttributionCookie(record, { program: "p".repeat(40), domain: labels, now: 0 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
    expect(Cookie.parse(text)?.domain).toBe(labels);
  });
});

describe("a Cookie header that a jar made", { timeout: 60_000 }, () => {
  test("is read back, whatever other cookies the site has set", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}$/).filter((one) => !one.startsWith("_offshoot_"));
    const value = fc.stringMatching(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{0,40}$/);
    const others = fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true });
    fc.assert(
      fc.property(anyRecord, others, fc.boolean(), (record, others, isSubdomain) => {
        const jar = createCookieJar();
        const page = "https://www.acme.example/checkout";
        for (const [key, text] of Object.entries(others))
          jar.setCookieSync(`${key}=${text}; Path=/`, page, { loose: true });
        const domain = isSubdomain ? "acme.example" : undefined;
        jar.setCookieSync(writeAttributionCookie(record, { program, domain, now: NOW }), page);
        const header = jar.getCookieStringSync(page);
        expect(header.split("; ")).toContain(`_offshoot_${program}=${encodeRecord(record)}`);
        const alone = readAttributionCookie(`_offshoot_${program}=${encodeRecord(record)}`, { program, now: NOW });
        expect(readAttributionCookie(header, { program, now: NOW })).toEqual(alone);
        expect(alone?.visitor).toBe(record.visitor);
      }),
      { numRuns: 500 },
    );
  });

  test("holds both of two cookies of one name, and the earlier touch wins", () => {
    const jar = createCookieJar();
    const page = "https://www.acme.example/";
    const at = (touchedAt: number, code: string) => {
      const touch = { code, touchedAt, expiresAt: touchedAt + 90 * DAY, source: "link" as const };
      return { first: touch, last: touch, visitor: "V1StGXR8_Z5jdHi6B-myT" };
    };
    jar.setCookieSync(writeAttributionCookie(at(NOW, "EVE"), { program, now: NOW }), page);
    jar.setCookieSync(
      writeAttributionCookie(at(NOW - DAY, "ANA"), { program, domain: "acme.example", now: NOW }),
      page,
    );
    const header = jar.getCookieStringSync(page);
    expect(header.match(/_offshoot_/g)).toHaveLength(2);
    const record = readAttributionCookie(header, { program, now: NOW });
    expect([record?.first?.code, record?.last?.code]).toEqual(["ANA", "EVE"]);
  });
});
