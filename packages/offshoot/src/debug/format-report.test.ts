import { expect, test } from "vitest";
import { formatReport, formatVerdict } from "./format-report.js";
import { formatSpan } from "./format-time.js";
import { splitSentence } from "./panel/draw-troubles.js";
import type { Report } from "./report.js";

const report: Report = {
  at: Date.UTC(2026, 10, 26, 7, 40, 12),
  page: "https://acme.example/cart",
  version: "0.1.0",
  program: "acme-friends",
  troubles: [
    { where: "backend", severity: "problem", sentence: "/events answered 404: nobody listens there. Mount it." },
    { where: "storage", severity: "fine", sentence: "Cookies and local storage work." },
  ],
  sections: [
    { title: "Outbox", summary: "empty", rows: [{ name: "Waiting", value: "0 events" }], limit: "From outside." },
    { title: "Events", summary: "none", rows: [] },
  ],
};

test("a report is plain text: the verdict, what is wrong, and every section", () => {
  expect(formatReport(report)).toBe(`Offshoot 0.1.0 · acme-friends · 1 problem
https://acme.example/cart · 2026-11-26 07:40:12 UTC

✗ backend: /events answered 404: nobody listens there. Mount it.
✓ storage: Cookies and local storage work.

Outbox
  Waiting: 0 events
  (From outside.)

Events
`);
  expect(formatVerdict({ troubles: [] })).toBe("no problems");
});

test("a time is told in its largest unit", () => {
  expect([0, 59_400, 61_000, 7_200_000, 200_000_000].map(formatSpan)).toEqual([
    "0 seconds",
    "59 seconds",
    "1 minute",
    "2 hours",
    "2 days",
  ]);
});

test("what is so is parted from what to do about it, and no address is broken", () => {
  expect(splitSentence("GET https://a.example/p.json answered 404. Put it there.")).toEqual([
    "GET https://a.example/p.json answered 404.",
    "Put it there.",
  ]);
  expect(splitSentence("All is well.")).toEqual(["All is well.", ""]);
});
