import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { cloudEventsFormat } from "./cloud-events-format.js";

const events = [1, 2].map((n) => sampleEvent(n));
const encode = (format = cloudEventsFormat(), batch = events) =>
  JSON.parse(format.encode(batch, { endpoint: "https://b.example", sentAt: "2026-01-01T00:00:00.000Z" }).body);
const verdicts = (status: number, body = "") =>
  cloudEventsFormat().verdicts({ status, ok: status < 300, body }, events);

describe("the format of CloudEvents", () => {
  it("names the program as the source and nobody's domain in the type, unless it is told better", () => {
    expect(encode()[0]).toMatchObject({ source: "/offshoot/acme", type: "offshoot.conversion.completed" });
    const own = cloudEventsFormat({ source: "https://shop.example", typePrefix: "example.shop" });
    expect(encode(own)[0]).toMatchObject({
      source: "https://shop.example",
      type: "example.shop.conversion.completed",
    });
  });

  it("is about the friend, else the advocate, else the visitor", () => {
    const advocate = { id: "ana", code: "ANA" };
    const batch = [sampleEvent(1, { advocate, friend: { id: "bob" } }), sampleEvent(2, { advocate }), sampleEvent(3)];
    expect(encode(undefined, batch).map(({ subject }: { subject: string }) => subject)).toEqual([
      "bob",
      "ana",
      sampleEvent(3).visitor,
    ]);
  });

  it("counts any 2xx of a machine as delivered, and no page for people", () => {
    const delivered = [{ kind: "delivered" }, { kind: "delivered" }];
    expect(verdicts(202)).toEqual(delivered);
    expect(verdicts(204)).toEqual(delivered);
    expect(verdicts(200, "{}")).toEqual(delivered);
    expect(verdicts(200, "<h1>Log in</h1>")[0]).toEqual({ kind: "retry" });
  });

  it("keeps events while keys or address are wrong, and halves a batch that is refused", () => {
    for (const status of [401, 403, 404, 500]) expect(verdicts(status)[0]).toEqual({ kind: "retry" });
    expect(verdicts(413)[0]).toEqual({ kind: "split", reason: "too-large" });
    expect(verdicts(400)[0]).toEqual({ kind: "split", reason: "rejected" });
  });
});
