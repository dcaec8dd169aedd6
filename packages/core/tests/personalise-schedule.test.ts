import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInstant } from "../src/personalise/read-instant.js";

const PARIS = "Europe/Paris";
const iso = (text: string, timeZone: string, isEnd?: boolean) => {
  const time = readInstant(text, timeZone, isEnd);
  return time === undefined ? undefined : new Date(time).toISOString();
};

describe("an instant", () => {
  test.each([
    ["2026-12-01", "UTC", "2026-12-01T00:00:00.000Z"],
    ["2026-12-01", PARIS, "2026-11-30T23:00:00.000Z"],
    ["2026-07-01", PARIS, "2026-06-30T22:00:00.000Z"],
    ["2026-12-01", "America/Los_Angeles", "2026-12-01T08:00:00.000Z"],
    ["2026-12-01T09:30", "Asia/Kolkata", "2026-12-01T04:00:00.000Z"],
    ["2026-12-01T09:30:15.250", "Pacific/Auckland", "2026-11-30T20:30:15.250Z"],
    ["2024-02-29T23:59:59", "Pacific/Kiritimati", "2024-02-29T09:59:59.000Z"],
  ])("%s by the clocks of %s is %s", (text, zone, expected) => {
    expect(iso(text, zone)).toBe(expected);
  });

  test("that says how far it is from UTC pays no heed to the zone", () => {
    expect(iso("2026-12-01T09:30:00+02:00", PARIS)).toBe("2026-12-01T07:30:00.000Z");
    expect(iso("2026-12-01T09:30Z", PARIS)).toBe("2026-12-01T09:30:00.000Z");
    expect(iso("2026-12-01T09:30:00-09:30", PARIS, true)).toBe("2026-12-01T19:00:00.000Z");
  });

  test("that is a day alone ends with the day, however long the day is", () => {
    expect(iso("2026-12-01", PARIS, true)).toBe("2026-12-01T23:00:00.000Z");
    const hours = (day: string) => ((readInstant(day, PARIS, true) ?? 0) - (readInstant(day, PARIS) ?? 0)) / 3_600_000;
    expect([hours("2026-03-29"), hours("2026-10-25"), hours("2026-06-01")]).toEqual([23, 25, 24]);
    expect(iso("2026-12-01T09:30", PARIS, true)).toBe("2026-12-01T08:30:00.000Z");
  });

  test("that comes twice is the first, one that is skipped is as late as it would have been", () => {
    expect(iso("2026-10-25T02:30", PARIS)).toBe("2026-10-25T00:30:00.000Z");
    expect(iso("2026-03-29T02:30", PARIS)).toBe("2026-03-29T01:30:00.000Z");
    expect(iso("2026-11-01T01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
    expect(iso("2026-03-08T02:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
    // Half an hour only, and the other way round.
    expect(iso("2026-10-04T02:15", "Australia/Lord_Howe")).toBe("2026-10-03T15:45:00.000Z");
    expect(iso("2026-04-05T01:45", "Australia/Lord_Howe")).toBe("2026-04-04T14:45:00.000Z");
  });

  test("is the one that the clocks of its zone show, for any time and any zone", { timeout: 60_000 }, () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const shown = (time: number, timeZone: string) =>
      new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" })
        .format(time)
        .replace(" ", "T");
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2040, 0) / 1000 }),
        (zone, seconds) => {
          const text = shown(seconds * 1000, zone);
          const read = readInstant(text, zone) ?? Number.NaN;
          // Clocks that were put back show it twice: then it is the first.
          expect(read).toBeLessThanOrEqual(seconds * 1000);
          expect(shown(read, zone)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    "2026-02-30",
    "2026-13-01",
    "2026-12-01T24:00",
    "2026-12-01T09",
    "2026-12-01T09:30+25:00",
    "2026-12-01 09:30",
    "1 December 2026",
    "20261201",
    "",
    1764547200000,
    null,
    undefined,
  ])("is not read from %s", (text) => {
    expect(readInstant(text, "UTC")).toBeUndefined();
  });

  test("is not read by the clocks of a place that does not exist", () => {
    expect(readInstant("2026-12-01", "Europe/Atlantis")).toBeUndefined();
    expect(readInstant("2026-12-01", "")).toBeUndefined();
  });
});
