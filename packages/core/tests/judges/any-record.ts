import fc from "fast-check";
import type { AttributionRecord } from "../../src/attribution/attribution-record.js";
import type { Touch } from "../../src/attribution/touch.js";
import { CHANNEL_IDS } from "../../src/share/channel.js";
import { DAY, NOW } from "../start.js";
import { TOUCH_SOURCES } from "../touch-sources.js";
import { deriveByTheBook } from "./by-the-book.js";

/** Codes that check themselves, the same in every run. */
export const GOOD_CODES = Array.from({ length: 8 }, (_, id) => deriveByTheBook("acme", `advocate-${id}`).code);

/** A code that no program in these tests knows. */
export const anyVanityCode = fc
  .stringMatching(/^[A-Z0-9][A-Z0-9_-]{1,63}$/)
  .filter((code) => !/^[0-9A-HJ-NP-Z]{11}$/.test(code));

/** A touch that was made up to 100 days before a test begins, or by a clock that is up to three days ahead. */
export const anyTouch: fc.Arbitrary<Touch> = fc
  .record({
    code: fc.oneof(fc.constantFrom(...GOOD_CODES), anyVanityCode),
    channel: fc.option(fc.constantFrom(...CHANNEL_IDS), { nil: undefined }),
    touchedAt: fc.integer({ min: NOW - 100 * DAY, max: NOW + 3 * DAY }),
    days: fc.integer({ min: 1, max: 400 }),
    source: fc.constantFrom(...TOUCH_SOURCES),
  })
  .map(({ days, channel, ...rest }) => ({
    ...rest,
    expiresAt: rest.touchedAt + days * DAY,
    ...(channel && { channel }),
  }));

/** A record as any earlier page could have left it. */
export const anyRecord: fc.Arbitrary<AttributionRecord> = fc.record({
  first: fc.option(anyTouch),
  last: fc.option(anyTouch),
  visitor: fc.stringMatching(/^[\w-]{21}$/),
});
