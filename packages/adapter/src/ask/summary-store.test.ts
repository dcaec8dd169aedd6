import type { Summary } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { readEntry } from "../outbox/entry.js";
import type { LocalStore } from "../outbox/local-store.js";
import { createSummaryStore } from "./summary-store.js";

const URL = "https://api.example/summary";
const KEY = "_offshoot.acme.summary";
const SUMMARY: Summary = {
  code: "ABC",
  currency: "USD",
  available: [{ amount: 2000, currency: "USD" }],
  pending: [],
  counts: { visits: 3, leads: 1, conversions: 1 },
  rewards: [],
  updatedAt: "2026-01-01T00:00:00.000Z",
};
const DAY_MS = 86_400_000;

/** A browser, in which every call of `open` is the next page. */
function createBrowser() {
  const entries = new Map<string, string>();
  const local: LocalStore = {
    read: (key) => entries.get(key) ?? null,
    write: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
  };
  const clock = { now: Date.UTC(2026, 0, 1) };
  const open = (isDurable = true, summaryKey = "_offshoot.acme.summary") =>
    createSummaryStore({ summaryKey, isDurable }, local, () => clock.now);
  return { entries, clock, open };
}

describe("the last summary", () => {
  it("is known on the next page, with whose it is and when it was told", () => {
    const { entries, clock, open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    expect(open().recall("ana", URL)).toEqual(SUMMARY);
    expect([...entries.keys()]).toEqual([KEY]);
    expect(JSON.parse(entries.get(KEY) ?? "")).toEqual({ advocate: "ana", url: URL, at: clock.now, summary: SUMMARY });
  });

  it("is nobody else's, and gone once somebody else has asked", () => {
    const { entries, open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    expect(open().recall("ben", URL)).toBeNull();
    expect([...entries]).toEqual([]);
  });

  it("is not taken for what another backend would say", () => {
    const { open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    expect(open().recall("ana", "https://staging.example/summary")).toBeNull();
  });

  it("is shown for 30 days", () => {
    const { clock, open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    clock.now += 30 * DAY_MS - 1;
    expect(open().recall("ana", URL)).toEqual(SUMMARY);
    clock.now += 1;
    expect(open().recall("ana", URL)).toBeNull();
  });

  it("is kept up to 64 KB; a longer one is not kept, and neither is the one before it", () => {
    const { entries, open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    open().keep("ana", URL, { ...SUMMARY, code: "A".repeat(65_536) });
    expect([...entries]).toEqual([]);
  });

  it("is no event to the outbox", () => {
    const { entries, open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    expect(readEntry(entries.get(KEY) ?? "")).toBeUndefined();
  });

  it("is not stored, and not read, with storage in memory", () => {
    const { entries, open } = createBrowser();
    open(false).keep("ana", URL, SUMMARY);
    expect([...entries]).toEqual([]);
    open().keep("ana", URL, SUMMARY);
    expect([open(false).recall("ana", URL), open(false).isHeld()]).toEqual([null, false]);
  });

  it("stands apart from that of an adapter with another program, or with none", () => {
    const { open, entries } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    expect(open(true, "partners").recall("ana", URL)).toBeNull();
    expect(open(true, "").recall("ana", URL)).toBeNull();
    expect([...entries.keys()]).toEqual([KEY]);
  });

  it("is erased where anybody on the page has made nonsense of it", () => {
    const held = { advocate: "ana", url: URL, at: Date.UTC(2026, 0, 1), summary: SUMMARY };
    const wrong = [
      "{",
      "null",
      "7",
      "[]",
      JSON.stringify({ ...held, at: "now" }),
      JSON.stringify({ ...held, summary: null }),
      JSON.stringify({ ...held, summary: { ...SUMMARY, available: [{ amount: "2000", currency: "USD" }] } }),
      JSON.stringify({ ...held, summary: { ...SUMMARY, code: "A".repeat(65_536) } }),
    ];
    for (const text of wrong) {
      const { entries, open } = createBrowser();
      entries.set(KEY, text);
      expect(open().recall("ana", URL), text.slice(0, 99)).toBeNull();
      expect([...entries]).toEqual([]);
    }
  });

  it("lets no key through that could reach a prototype", () => {
    const { entries, open } = createBrowser();
    open().keep("ana", URL, SUMMARY);
    entries.set(KEY, (entries.get(KEY) ?? "").replace('"summary":{', '"summary":{"__proto__":{"isAdmin":true},'));
    expect(Object.assign({}, open().recall("ana", URL))).not.toHaveProperty("isAdmin");
  });
});
