import { Cookie } from "tough-cookie";
import { describe, expect, test } from "vitest";
import { readAttributionCookie, writeAttributionCookie } from "../../src/attribution/attribution-cookie.js";
import { type AttributionRecord, decodeRecord, encodeRecord } from "../../src/attribution/attribution-record.js";
import { CHANNEL_IDS } from "../../src/share/channel.js";
import vectors from "../../vectors/cookies.json" with { type: "json" };
import { readCookieByTheBook, writeCookieByTheBook } from "./cookie-by-the-book.js";

const { program, name, now, readAt } = vectors;
const read = (header: string) => readAttributionCookie(header, { program, now: readAt });

describe("the published vectors of cookies", () => {
  test.each(vectors.records)("both ways: $note", ({ value, record }) => {
    expect(encodeRecord(record as AttributionRecord)).toBe(value);
    expect(read(`${name}=${value}`)).toEqual(record);
    expect(writeCookieByTheBook(record)).toBe(value);
    expect(readCookieByTheBook(value, CHANNEL_IDS)).toEqual(record);
  });

  test.each(vectors.read)("reading: $note", ({ value, record }) => {
    expect(read(`${name}=${value}`)).toEqual(record);
    expect(decodeRecord(value)).toEqual(readCookieByTheBook(value, CHANNEL_IDS));
  });

  test.each(vectors.refused)("refused: $note", ({ value }) => {
    expect(read(`${name}=${value}`)).toBeNull();
    expect(readCookieByTheBook(value, CHANNEL_IDS)).toBeNull();
  });

  test.each(vectors.headers)("a header: $note", ({ header, first, last }) => {
    const record = read(header);
    expect([record?.first?.code ?? null, record?.last?.code ?? null]).toEqual([first, last]);
  });

  test.each(vectors.setCookie)("Set-Cookie: $note", ({ record, options, setCookie }) => {
    expect(writeAttributionCookie(record as AttributionRecord, { program, now, ...options })).toBe(setCookie);
    expect(Cookie.parse(setCookie)).toMatchObject({ key: name, value: writeCookieByTheBook(record), path: "/" });
  });
});
