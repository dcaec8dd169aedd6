import { expect, it } from "vitest";
import { readRetryAfter } from "./read-retry-after.js";

const NOW = Date.UTC(2026, 0, 1, 12);
const read = (fields: Record<string, string>) => readRetryAfter(new Headers(fields), NOW);

it("reads seconds", () => {
  expect(read({ "retry-after": "120" })).toBe(120_000);
  expect(read({ "retry-after": "0" })).toBe(0);
});

it("reads a date against the visitor's clock", () => {
  expect(read({ "retry-after": "Thu, 01 Jan 2026 12:00:30 GMT" })).toBe(30_000);
});

it("reads a date against the server's clock where the page may see it", () => {
  const date = "Tue, 01 Jan 2036 00:00:00 GMT";
  expect(read({ "retry-after": "Tue, 01 Jan 2036 00:00:30 GMT", date })).toBe(30_000);
});

it("makes nothing of what is no time, or over", () => {
  for (const text of ["", "soon", "-5", "1.5.1", "Thu, 01 Jan 1970 00:00:00 GMT"]) {
    expect(read({ "retry-after": text })).toBeUndefined();
  }
  expect(read({})).toBeUndefined();
});
