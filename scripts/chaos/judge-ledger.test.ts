import { describe, expect, it } from "vitest";
import type { ChaosEvent } from "./chaos-event.ts";
import { isKept, judgeLedger } from "./judge-ledger.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import type { ToldReceipt } from "./told.ts";

const createEvent = (marker: string, id = `id-${marker}`, padding = ""): ChaosEvent => ({
  id,
  type: "conversion.completed",
  at: "2026-01-01T00:00:00.000Z",
  seq: 1,
  program: "chaos",
  programVersion: 1,
  visitor: "v",
  session: "s",
  data: { marker, isBad: false, padding },
  context: { path: "/", locale: "en", sdk: "0.1.0" },
});

function hear(ledger: Ledger, marker: string, changes: Partial<ToldReceipt> = {}): void {
  const receipt: ToldReceipt = { marker, durability: "durable", isBad: false, ...changes };
  ledger.hear({ kind: "receipts", life: 0, tab: 0, receipts: [receipt] });
}

describe("judgeLedger", () => {
  it("counts what was acknowledged and never came as lost", () => {
    const ledger = createLedger();
    hear(ledger, "a");
    hear(ledger, "b");
    ledger.take([createEvent("a")]);
    const judgement = judgeLedger(ledger, 0);
    expect(judgement).toMatchObject({ acknowledged: 2, arrived: 1, lost: ["b"], duplicated: [] });
    expect(isKept(judgement)).toBe(false);
  });

  it("asks for nothing that was not promised", () => {
    const ledger = createLedger();
    hear(ledger, "a", { durability: "memory" });
    hear(ledger, "b", { durability: "dropped" });
    ledger.take([createEvent("c")]);
    expect(judgeLedger(ledger, 0)).toMatchObject({ acknowledged: 0, arrived: 1, lost: [] });
    expect(ledger.weaker).toEqual({ memory: 1, dropped: 1 });
  });

  it("counts a repeat with the same id and bytes as no duplicate", () => {
    const ledger = createLedger();
    hear(ledger, "a");
    expect(ledger.take([createEvent("a")])).toMatchObject({ accepted: ["id-a"], duplicates: [] });
    expect(ledger.take([createEvent("a")])).toMatchObject({ accepted: [], duplicates: ["id-a"] });
    expect(ledger.repeats).toBe(1);
    expect(isKept(judgeLedger(ledger, 0))).toBe(true);
  });

  it.each([
    ["two ids", createEvent("a", "another")],
    ["different bytes under one id", createEvent("a", "id-a", "é")],
  ])("counts an event that comes with %s as duplicated", (_, again) => {
    const ledger = createLedger();
    ledger.take([createEvent("a")]);
    ledger.take([again]);
    expect(judgeLedger(ledger, 0).duplicated).toEqual(["a"]);
  });

  it("wants a report for every acknowledged event that the backend refuses", () => {
    const ledger = createLedger();
    hear(ledger, "a", { isBad: true });
    hear(ledger, "b", { isBad: true });
    // Twice the same makes up for no other.
    for (let times = 0; times < 2; times += 1) ledger.hear({ kind: "reported", life: 0, tab: 0, markers: ["a"] });
    expect(judgeLedger(ledger, 0)).toMatchObject({ lost: [], reported: 1, unreported: ["b"] });
    ledger.hear({ kind: "reported", life: 0, tab: 0, markers: ["b"] });
    expect(isKept(judgeLedger(ledger, 0))).toBe(true);
  });

  it("wants no report of an event that the backend takes", () => {
    const ledger = createLedger();
    hear(ledger, "a");
    ledger.take([createEvent("a")]);
    ledger.hear({ kind: "reported", life: 0, tab: 0, markers: ["a"] });
    expect(judgeLedger(ledger, 0)).toMatchObject({ lost: [], misreported: ["a"] });
    expect(isKept(judgeLedger(ledger, 0))).toBe(false);
  });

  it("wants nothing left in the browser's storage", () => {
    expect(isKept(judgeLedger(createLedger(), 1))).toBe(false);
  });
});
