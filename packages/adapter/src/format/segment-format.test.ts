import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { segmentFormat } from "./segment-format.js";

const format = segmentFormat({ writeKey: "key" });
const taken = { status: 200, ok: true, body: '{"success":true}' };

describe("the segment format", () => {
  it("takes Segment's word for a batch", () => {
    expect(format.verdicts(taken, [sampleEvent(1), sampleEvent(2)])).toEqual([
      { kind: "delivered" },
      { kind: "delivered" },
    ]);
  });

  it("does not call an event delivered that Segment has thrown away for its size", () => {
    // Counted in UTF-8, in which each of these characters takes four bytes.
    const big = sampleEvent(2, { data: { note: "👋".repeat(8200) } });
    const nearlyBig = sampleEvent(3, { data: { note: "👋".repeat(8000) } });
    expect(format.verdicts(taken, [sampleEvent(1), big, nearlyBig])).toEqual([
      { kind: "delivered" },
      { kind: "rejected", reason: "too-large" },
      { kind: "delivered" },
    ]);
    expect(format.verdicts({ ...taken, status: 503, ok: false }, [big])[0]).toMatchObject({ kind: "retry" });
  });

  it("finds the API below another path", () => {
    const request = segmentFormat({ writeKey: "key", base: "/segment" }).encode([sampleEvent(1)], {
      endpoint: "https://shop.example",
      sentAt: "2026-01-01T00:00:00.000Z",
    });
    expect(request.url).toBe("https://shop.example/segment/batch");
  });
});
