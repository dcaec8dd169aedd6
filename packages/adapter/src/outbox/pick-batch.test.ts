import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { type Entry, readEntry } from "./entry.js";
import { pickBatch } from "./pick-batch.js";

const entryWith = (text: string, n = 1) => readEntry(JSON.stringify(sampleEvent(n, { data: { text } })), n) as Entry;

it("counts UTF-8 bytes, not characters", () => {
  const plain = entryWith("").bytes;
  expect(entryWith("é€😀").bytes - plain).toBe(2 + 3 + 4);
});

it("takes as many from the front as fit, and at least one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 300 }), { minLength: 1 }),
      fc.nat(3000),
      fc.integer({ min: 1, max: 9 }),
      (texts, bytes, events) => {
        const entries = texts.map((text, n) => entryWith(text, n));
        const batch = pickBatch(entries, { events, bytes });
        expect(batch).toEqual(entries.slice(0, batch.length));
        expect(batch.length).toBeGreaterThanOrEqual(1);
        expect(batch.length).toBeLessThanOrEqual(events);
        const size = (list: readonly Entry[]) => Buffer.byteLength(list.map(({ body }) => body).join(","));
        if (batch.length > 1) expect(size(batch)).toBeLessThanOrEqual(bytes);
        const next = entries.slice(0, batch.length + 1);
        if (next.length > batch.length && batch.length < events) expect(size(next)).toBeGreaterThan(bytes);
      },
    ),
  );
});
