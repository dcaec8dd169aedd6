import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TOUCH_SOURCES } from "../../tests/touch-sources.js";
import type { Touch } from "../attribution/touch.js";
import { normalizeCode } from "../link/normalize-code.js";
import { CHANNEL_IDS } from "../share/channel.js";
import { type CarrierRules, encodeToken, readToken } from "./carry-token.js";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const RULES: CarrierRules = { now: NOW, maxAgeMs: 120_000, windowDays: 90, source: "hand-off" };
const TOUCH: Touch = { code: "ANA-LIMA", channel: "copy", touchedAt: NOW, expiresAt: NOW + 90 * DAY, source: "link" };

const anyTouch: fc.Arbitrary<Touch> = fc
  .record({
    code: fc.stringMatching(/^[A-Z0-9][A-Z0-9_-]{1,63}$/).map((code) => normalizeCode(code) ?? code),
    channel: fc.constantFrom(undefined, ...CHANNEL_IDS),
    touchedAt: fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY }),
    windowMs: fc.integer({ min: 1, max: 400 * DAY }),
    source: fc.constantFrom(...TOUCH_SOURCES),
  })
  .map(({ channel, windowMs, ...rest }) => ({
    ...rest,
    ...(channel && { channel }),
    expiresAt: rest.touchedAt + windowMs,
  }));

describe("a token", () => {
  test("keeps its documented bytes", () => {
    expect(encodeToken(TOUCH, NOW)).toBe("mwrsbk00*ANA-LIMA.copy.mwrsbk00.n0cdy800.link");
  });

  test("brings every live touch to the other side, with nothing that an address would escape", () => {
    fc.assert(
      fc.property(anyTouch, fc.integer({ min: 0, max: 120_000 }), (touch, age) => {
        const token = encodeToken(touch, NOW - age);
        expect(token).toBe(encodeURIComponent(token));
        expect(new URLSearchParams({ token }).toString()).toBe(`token=${token}`);
        const read = readToken(token, RULES);
        expect(read === null).toBe(touch.expiresAt <= NOW);
        if (read === null) return;
        const { code, channel } = touch;
        expect(read).toMatchObject({ code, source: "hand-off", ...(channel && { channel }) });
      }),
      { numRuns: 1000 },
    );
  });

  test("cannot say that a touch was earlier, nor that it lasts longer, than an arrival could", () => {
    const maxAgeMs = fc.constantFrom(120_000, 3_600_000);
    const windowDays = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(anyTouch, maxAgeMs, windowDays, (touch, maxAgeMs, windowDays) => {
        const read = readToken(encodeToken(touch, NOW), { ...RULES, maxAgeMs, windowDays });
        if (read === null) return;
        expect(read.touchedAt).toBe(Math.min(Math.max(touch.touchedAt, NOW - maxAgeMs), NOW));
        expect(read.expiresAt).toBeLessThanOrEqual(read.touchedAt + windowDays * DAY);
        expect(read.expiresAt).toBeLessThanOrEqual(touch.expiresAt);
        expect(read.expiresAt).toBeGreaterThan(NOW);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["fresh", 0, true],
    ["120 seconds old", 120_000, true],
    ["older than 120 seconds", 120_001, false],
    ["a few seconds ahead, as when a clock was set", -10_000, true],
    ["from the future", -10_001, false],
  ])("that is %s counts: %s ms, %s", (_, age, expected) => {
    expect(readToken(encodeToken(TOUCH, NOW - age), RULES) !== null).toBe(expected);
  });

  test.each([
    "",
    "*",
    "null",
    "__proto__",
    `${NOW.toString(36)}`,
    `${NOW.toString(36)}*`,
    `${encodeToken(TOUCH, NOW)}*`,
    encodeToken(TOUCH, NOW).toUpperCase(),
    `-${encodeToken(TOUCH, NOW)}`,
    ` ${encodeToken(TOUCH, NOW)}`,
    encodeToken(TOUCH, NOW).replace("mwrsbk00*", "mwrsbk00.5*"),
    encodeToken({ ...TOUCH, code: "<b>" }, NOW),
    encodeToken({ ...TOUCH, code: "A".repeat(600) }, NOW),
    encodeToken({ ...TOUCH, touchedAt: Number.NaN }, NOW),
    encodeToken(TOUCH, NOW).replace("link", "magic"),
    encodeToken(TOUCH, NOW).replace(".copy.", `.${"x".repeat(500)}.`),
  ])("is refused when it is %j", (token) => {
    expect(readToken(token, RULES)).toBeNull();
  });

  test("never throws in 10,000 damaged and invented ones, and yields only what a code can be", () => {
    const good = encodeToken(TOUCH, NOW);
    const damaged = fc
      .tuple(fc.nat(good.length), fc.nat(4), fc.string({ unit: "binary", maxLength: 6 }))
      .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string({ unit: "binary", maxLength: 600 })), (token) => {
        const read = readToken(token, RULES);
        if (read === null) return;
        expect(read.code).toMatch(/^[A-Z0-9][A-Z0-9_-]{1,63}$/);
        expect(read.touchedAt).toBeGreaterThanOrEqual(NOW - 120_000);
        expect(read.source).toBe("hand-off");
      }),
      { numRuns: 10_000 },
    );
  });
});
