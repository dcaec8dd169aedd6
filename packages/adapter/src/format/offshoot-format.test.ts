import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { offshootFormat } from "./offshoot-format.js";
import type { WireResponse } from "./wire-format.js";

const events = [1, 2, 3].map((n) => sampleEvent(n));
const verdicts = (response: Partial<WireResponse>) =>
  offshootFormat.verdicts({ status: 200, ok: true, body: "", ...response }, events);
const answer = (accepted: number[], duplicates: number[], rejected: number[]) =>
  JSON.stringify({
    accepted: accepted.map((n) => sampleEvent(n).id),
    duplicates: duplicates.map((n) => sampleEvent(n).id),
    rejected: rejected.map((n) => ({ id: sampleEvent(n).id, code: "x", message: "x" })),
  });

describe("the offshoot format", () => {
  it("posts events unchanged in an envelope", () => {
    const request = offshootFormat.encode(events, {
      endpoint: "https://b.example/o",
      sentAt: "2026-01-01T00:00:00.000Z",
    });
    expect(request.url).toBe("https://b.example/o/events");
    expect(JSON.parse(request.body)).toEqual({ schema: "offshoot/1", sentAt: "2026-01-01T00:00:00.000Z", events });
  });

  it("takes each event's verdict from its id", () => {
    expect(verdicts({ body: answer([1], [2], [3]) })).toEqual([
      { kind: "delivered" },
      { kind: "delivered" },
      { kind: "rejected", reason: "rejected" },
    ]);
  });

  it("sends an event again that the answer does not name", () => {
    expect(verdicts({ body: answer([1], [], [3]) })[1]).toEqual({ kind: "retry" });
  });

  it("believes no answer that is not the backend's", () => {
    for (const body of [
      "",
      "<h1>Log in</h1>",
      "null",
      "[]",
      "{}",
      '{"accepted":[]}',
      answer([1, 2, 3], [], []).slice(0, -1),
    ]) {
      expect(verdicts({ body }).map(({ kind }) => kind)).toEqual(["retry", "retry", "retry"]);
    }
    const kinds = verdicts({ status: 503, ok: false, body: answer([1, 2, 3], [], []) }).map(({ kind }) => kind);
    expect(kinds).toEqual(["retry", "retry", "retry"]);
  });

  it("splits a batch that is refused as a whole", () => {
    expect(verdicts({ status: 413, ok: false })[0]).toEqual({ kind: "split", reason: "too-large" });
    expect(verdicts({ status: 400, ok: false })[0]).toEqual({ kind: "split", reason: "rejected" });
    expect(verdicts({ status: 422, ok: false })[0]).toEqual({ kind: "split", reason: "rejected" });
  });

  it("keeps everything for later on any other status, and hands on how much later", () => {
    for (const status of [401, 403, 404, 408, 429, 500, 503]) {
      expect(verdicts({ status, ok: false, afterMs: 5 })[0]).toEqual({ kind: "retry", afterMs: 5 });
    }
  });
});
