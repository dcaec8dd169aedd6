import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAttributionCookie, writeAttributionCookie } from "./attribution-cookie.js";
import { type AttributionRecord, decodeRecord, encodeRecord } from "./attribution-record.js";
import type { Touch } from "./touch.js";

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const touch = (code: string, touchedAt = NOW, channel?: "copy"): Touch => ({
  code,
  touchedAt,
  expiresAt: touchedAt + 90 * DAY,
  source: "link",
  ...(channel && { channel }),
});
const record: AttributionRecord = {
  first: touch("ANA-LIMA", NOW, "copy"),
  last: touch("BEN", NOW + DAY),
  visitor: "V1StGXR8_Z5jdHi6B-myT",
};
const program = "acme-friends";
const deriveable = "93Q1ZKA8M3R";
const pair = (value: AttributionRecord) => writeAttributionCookie(value, { program, now: NOW }).split(";")[0] as string;

describe("the attribution cookie", () => {
  test("keeps its documented bytes", () => {
    expect(writeAttributionCookie(record, { program, domain: "acme.example", now: NOW })).toBe(
      "_offshoot_acme-friends=1*ANA-LIMA.copy.mwr2lmo0.n0bo8ao0.link*BEN..mwsi1hc0.n0d3o5c0.link*V1StGXR8_Z5jdHi6B-myT; Path=/; Max-Age=7862400; SameSite=Lax; Domain=acme.example; Secure",
    );
  });

  test("is read back from a header among other cookies", () => {
    const header = `a=1; ${pair(record)}; _offshoot_other=1**; theme=dark`;
    expect(readAttributionCookie(header, { program, now: NOW + DAY })).toEqual(record);
  });

  test("gives the earliest first touch among tossed cookies of one name", () => {
    const later: AttributionRecord = { ...record, first: touch("EVE", NOW + DAY) };
    expect(readAttributionCookie(`${pair(later)}; ${pair(record)}`, { program, now: NOW + DAY })?.first?.code).toBe(
      "ANA-LIMA",
    );
  });

  test("gives a live touch of a code that checks itself before an expired or a foreign one", () => {
    const own: AttributionRecord = { ...record, first: touch(deriveable, NOW + DAY), last: null };
    const expired: AttributionRecord = { ...record, first: touch("OLD", NOW - 200 * DAY), last: null };
    const header = [expired, record, own].map(pair).join("; ");
    expect(readAttributionCookie(header, { program, now: NOW + 2 * DAY })?.first?.code).toBe(deriveable);
    expect(readAttributionCookie(pair(expired), { program, now: NOW })?.first).toBeNull();
  });

  test("survives a round trip for every record", () => {
    const time = fc.integer({ min: 1, max: 4_000_000_000_000 });
    const anyTouch: fc.Arbitrary<Touch> = fc
      .record({
        code: fc.stringMatching(/^[A-Z0-9][A-Z0-9_-]{1,63}$/).filter((code) => !/^[0-9A-HJ-NP-Z]{11}$/.test(code)),
        touchedAt: time,
        days: fc.integer({ min: 1, max: 400 }),
        source: fc.constantFrom("link" as const, "typed" as const),
      })
      .map(({ days, ...rest }) => ({ ...rest, expiresAt: rest.touchedAt + days * DAY }));
    fc.assert(
      fc.property(fc.option(anyTouch), fc.option(anyTouch), (first, last) => {
        const value = { first, last, visitor: record.visitor };
        expect(decodeRecord(encodeRecord(value))).toEqual(value);
      }),
    );
  });

  test.each(["1*", "2*A.copy.1.2.link**V1StGXR8_Z5jdHi6B-myT", "null", "[]", "%E0%A4%A", '{"__proto__":{}}', "1***"])(
    "reads nothing from %s",
    (value) => {
      expect(readAttributionCookie(`_offshoot_${program}=${value}`, { program })).toBeNull();
    },
  );

  test("reads nothing from a value above a kilobyte", () => {
    const huge = `1*${"A".repeat(4097)}**V1StGXR8_Z5jdHi6B-myT`;
    expect(readAttributionCookie(`_offshoot_${program}=${huge}`, { program })).toBeNull();
  });

  test.each(["ANA..-5.1.link", "ANA..zzzzzzzzzzzz.1.link", "ANA..2.1.link", "ANA..1.zzzzzzzzz.link", "ANA..1.2.magic"])(
    "leaves out the impossible touch %s",
    (text) => {
      expect(
        readAttributionCookie(`_offshoot_${program}=1*${text}**V1StGXR8_Z5jdHi6B-myT`, { program })?.first,
      ).toBeNull();
    },
  );

  test("never throws, whatever a header holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readAttributionCookie(`_offshoot_${program}=${text}`, { program });
        readAttributionCookie(text, { program });
      }),
      { numRuns: 2000 },
    );
  });
});
