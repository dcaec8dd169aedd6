import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { formatDate } from "./format-date.js";
import { formatMoment } from "./format-moment.js";

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 14, 18, 0), toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

it("says the time of today, the day before that, and the year only where it is another one", () => {
  expect(formatMoment(at(2026, 2, 14, 14, 5), "en-GB")).toBe("14:05");
  expect(formatMoment(at(2026, 2, 12, 14, 5), "en-GB")).toBe("12 March at 14:05");
  expect(formatMoment(at(2025, 10, 2, 9, 30), "de")).toBe("2. November 2025 um 9:30");
  expect(formatMoment("not a moment", "en")).toBe("");
});

it("names the same day wherever a day without a time is read", () => {
  const zone = process.env.TZ;
  for (const name of ["America/Los_Angeles", "UTC", "Pacific/Auckland"]) {
    process.env.TZ = name;
    expect(formatDate("2027-03-01", "en"), name).toBe("March 1, 2027");
  }
  process.env.TZ = zone;
  expect(formatDate(undefined, "en")).toBe("");
});
