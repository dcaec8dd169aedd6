import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttributionRecord, encodeRecord } from "../../src/attribution/attribution-record.js";
import { createReferral } from "../../src/create-referral.js";
import { createMemoryAdapter } from "../../src/memory-adapter.js";
import { CHANNEL_IDS } from "../../src/share/channel.js";
import { DAY, document, NOW } from "../start.js";
import { anyRecord, GOOD_CODES } from "./any-record.js";
import { creditOf, type OracleTouch, placeTouches } from "./attribution-oracle.js";
import { readCookieByTheBook } from "./cookie-by-the-book.js";
import { createCookieJar, createJarPlatform } from "./cookie-jar.js";
import { HOSTILE_COOKIES } from "./hostile-texts.js";

const KEY = "_offshoot_acme";
const PAGE = "https://www.acme.example/checkout";
const oracle = { model: "first-touch", issued: GOOD_CODES } as const;

/** What the stores of a browser hold: the cookies of each domain, and local storage. */
interface Stores {
  /** On the page's host, on the site's domain and on a path of it. */
  readonly cookies: readonly (string | null)[];
  readonly local: string | null;
}

/** Opens a page with these stores, and tells who is credited there and what became of the stores. */
async function open({ cookies, local }: Stores, query = "") {
  const jar = createCookieJar();
  const scopes = ["Path=/", "Path=/; Domain=acme.example", "Path=/checkout; Domain=acme.example"];
  for (const [index, value] of cookies.entries()) {
    if (value !== null)
      jar.setCookieSync(`${KEY}=${value}; ${scopes[index]}`, PAGE, { ignoreError: true, loose: true });
  }
  const platform = createJarPlatform(jar, { url: PAGE + query });
  if (local !== null) platform.stored.set(KEY, local);
  const referral = createReferral(document, { platform, adapter: createMemoryAdapter(), now: () => NOW });
  const errors: string[] = [];
  referral.on("error", ({ message, cause }) => errors.push(`${message} ${cause}`));
  await referral.ready;
  const attribution = referral.attribution();
  await referral.track("button.pressed");
  referral.destroy();
  const header = platform.cookie.read();
  return { attribution, errors, header, stored: platform.stored.get(KEY) ?? "" };
}

/** Reads every touch that is left in the stores, by the book. */
function touchesIn(texts: readonly (string | null)[]): readonly OracleTouch[] {
  const records = texts.map((text) => readCookieByTheBook(text ?? "", CHANNEL_IDS));
  const touches = records.flatMap((record) => [record?.first, record?.last]);
  return touches.filter((touch) => touch) as OracleTouch[];
}

/** A cookie travels percent-encoded; where an escape is bad, all of it is what it is. */
function unescaped(value: string | null): string | null {
  try {
    return value && decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Tells whether no two different touches were made in the same millisecond: which of them came first nobody can say. */
function isOrdered(touches: readonly OracleTouch[]): boolean {
  const texts = new Set(touches.map((touch) => JSON.stringify(touch)));
  return new Set(touches.map(({ touchedAt }) => touchedAt)).size === texts.size;
}

const encoded = anyRecord.map(encodeRecord);
/** A record that came to harm: cut, swapped, doubled, overwritten, far too long, or never ours. */
const harmed = fc.oneof(
  fc.tuple(encoded, fc.nat(120)).map(([text, at]) => text.slice(0, at)),
  fc.tuple(encoded, fc.nat(120), fc.nat(120)).map(([text, a, b]) => text.slice(b) + text.slice(0, a)),
  fc
    .tuple(encoded, fc.nat(120), fc.constantFrom("%E0%A4%A", "%", "*", ".", "-", "__proto__"))
    .map(([text, at, patch]) => text.slice(0, at) + patch + text.slice(at + 1)),
  fc.tuple(encoded, encoded).map(([a, b]) => a + b),
  encoded.map((text) => text.replace(/\.[0-9a-z]{8}\./, ".-1.").replace(/\.[0-9a-z]{8}\./, ".zzzzzzzzz.")),
  encoded.map((text) => text + "v".repeat(4097 - text.length)),
  fc.constantFrom(...HOSTILE_COOKIES.map(([, value]) => value).filter(({ length }) => length < 5000)),
);

describe("the stores of a browser", { timeout: 60_000 }, () => {
  const touch = { code: GOOD_CODES[0] ?? "", touchedAt: NOW - DAY, expiresAt: NOW + DAY, source: "link" } as const;
  const record: AttributionRecord = { first: touch, last: touch, visitor: "V1StGXR8_Z5jdHi6B-myT" };
  const text = encodeRecord(record);
  const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
    [bits & 1, bits & 2, bits & 4].map((bit) => (bit ? text : null)),
  );

  test.each(subsets)(
    "with a host's cookie %j, a site's cookie %j and local storage %j: any one is enough",
    async (host, site, local) => {
      const { attribution } = await open({ cookies: [host, site], local });
      expect(attribution?.credited ?? null).toEqual((host ?? site ?? local) ? touch : null);
    },
  );

  test("whatever harm any of them has come to: nothing is thrown, and what is whole decides", async () => {
    const store = fc.option(fc.oneof(encoded, harmed));
    await fc.assert(
      fc.asyncProperty(store, store, store, store, async (host, site, path, local) => {
        const cookies = [host, site, path].map((value) =>
          value !== null && /[;\s\p{Cc}]/u.test(value) ? null : value,
        );
        const touches = touchesIn([...cookies.map(unescaped), local]);
        fc.pre(isOrdered(touches));
        const { attribution, errors } = await open({ cookies, local });
        expect(errors).toEqual([]);
        expect(attribution).toEqual(creditOf(placeTouches(touches, NOW, oracle), null, NOW, oracle));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ["the cookie", { cookies: [], local: text }],
    ["local storage", { cookies: [null, text], local: null }],
  ])("hold again what %s has lost with the next event", async (_what, stores) => {
    const { header, stored } = await open(stores);
    for (const store of [header, stored]) expect(store).toContain(`1*${touch.code}..`);
  });

  test("hold again what some have lost as soon as somebody else arrives", async () => {
    const { header, stored } = await open({ cookies: ["[]", null], local: text }, `?ref=${GOOD_CODES[1]}`);
    for (const store of [header, stored]) {
      expect(store).toContain(`1*${touch.code}..`);
      expect(store).toContain(`*${GOOD_CODES[1]}..`);
    }
  });
});
