import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAttributionCookie } from "../../src/attribution/attribution-cookie.js";
import { decodeRecord, encodeRecord } from "../../src/attribution/attribution-record.js";
import { buildLink } from "../../src/link/build-link.js";
import { deriveCode } from "../../src/link/derive-code.js";
import { normalizeCode } from "../../src/link/normalize-code.js";
import { readLink } from "../../src/link/read-link.js";
import { CHANNEL_IDS } from "../../src/share/channel.js";
import { NOW } from "../start.js";
import { anyRecord } from "./any-record.js";
import { checkByTheBook } from "./by-the-book.js";
import { readCookieByTheBook } from "./cookie-by-the-book.js";
import { HOSTILE_COOKIES, HOSTILE_VALUES } from "./hostile-texts.js";

const CODE = /^[A-Z0-9][A-Z0-9_-]{1,63}$/;
const style = fc.constantFrom("query" as const, "path" as const, "hash" as const);
const short = (texts: typeof HOSTILE_VALUES) => texts.map(([, value]) => value).filter(({ length }) => length < 10_000);

/** Bytes of any kind, and pieces of what is really there put together wrongly. */
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."ref=&?#/%.*;-_0OIl1aZé\n\u0000 r"), maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "ref=",
        "&",
        "#",
        "?",
        "/r/",
        "ANA",
        ".copy",
        "%2E",
        "%",
        "?to=",
        "http://",
        ...short(HOSTILE_VALUES),
      ),
      {
        maxLength: 6,
      },
    )
    .map((pieces) => pieces.join("")),
);

/** A good record with one place of its text overwritten, cut out, doubled or moved. */
const tampered = fc
  .tuple(
    anyRecord.map(encodeRecord),
    fc.nat(200),
    fc.nat(20),
    fc.oneof(noise, fc.constantFrom("*", ".", "", ...short(HOSTILE_COOKIES))),
  )
  .map(([text, at, length, patch]) => text.slice(0, at) + patch + text.slice(at + length));

/** Runs a property over so many inputs; a failure prints its seed. */
const runs = (numRuns: number) => ({ numRuns });

describe("whatever comes", { timeout: 60_000 }, () => {
  test("readLink gives a code or nothing", () => {
    fc.assert(
      fc.property(noise, style, (text, style) => {
        for (const url of [text, `https://host.example/${text}`, `https://host.example/?ref=${text}`]) {
          const referral = readLink(url, { param: "ref", style });
          if (referral === null) continue;
          if (!CODE.test(referral.code) || Object.keys(referral).some((key) => key !== "code" && key !== "channel")) {
            expect.fail(JSON.stringify(referral));
          }
        }
      }),
      runs(15_000),
    );
  });

  test("normalizeCode gives a code that it does not change again", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const code = normalizeCode(text);
        if (code !== null && (!CODE.test(code) || normalizeCode(code) !== code)) expect.fail(code);
      }),
      runs(25_000),
    );
  });

  test("a record is read as its documentation says, and what was read can be written and read again", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: tampered }, noise), (text) => {
        const record = decodeRecord(text);
        expect(record).toEqual(readCookieByTheBook(text, CHANNEL_IDS));
        if (record) expect(decodeRecord(encodeRecord(record))).toEqual(record);
      }),
      runs(20_000),
    );
  });

  test("readAttributionCookie gives live touches or nothing", () => {
    const pair = fc.oneof(tampered, noise).map((value) => `_offshoot_acme=${value}`);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: pair }, noise), { maxLength: 3 }), (pairs) => {
        const record = readAttributionCookie(pairs.join("; "), { program: "acme", now: NOW });
        for (const touch of [record?.first, record?.last]) {
          if (touch && !(CODE.test(touch.code) && touch.expiresAt > NOW)) expect.fail(JSON.stringify(touch));
        }
      }),
      runs(15_000),
    );
  });

  test("buildLink gives an address from which the code is read back, and which it does not change again", () => {
    fc.assert(
      fc.property(noise, style, (text, style) => {
        const parts = { param: "ref", style, code: "ANA-LIMA" } as const;
        const link = buildLink(`https://host.example/${text}`, parts);
        if (buildLink(link, parts) !== link || !URL.canParse(link)) expect.fail(link);
        if (readLink(link, parts)?.code !== parts.code) expect.fail(link);
      }),
      runs(20_000),
    );
  });

  test("deriveCode gives a code that checks itself", async () => {
    await fc.assert(
      fc.asyncProperty(noise, noise, async (program, id) => {
        const code = await deriveCode(program, id);
        if (checkByTheBook(code.slice(0, 10)) !== code[10]) expect.fail(code);
      }),
      runs(5000),
    );
  });
});
