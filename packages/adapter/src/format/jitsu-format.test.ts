import { describe, expect, it } from "vitest";
import { sampleEvent } from "../../tests/sample-event.js";
import { jitsuFormat } from "./jitsu-format.js";

const events = [sampleEvent(1), sampleEvent(2), sampleEvent(3, { id: `order/👋/${"7".repeat(80)}` })];
const verdicts = (answer: unknown, status = 200) =>
  jitsuFormat({ writeKey: "key:word" }).verdicts({ status, ok: status < 300, body: JSON.stringify(answer) }, events);
const error = (id: string, reason: string) => `Message ID: ${id}: ${reason}`;
const [first = "", second = ""] = events.map(({ id }) => id);
const delivered = { kind: "delivered" };

describe("the jitsu format", () => {
  it("takes Jitsu's word for a batch", () => {
    expect(verdicts({ ok: true, receivedEvents: 3, okEvents: 3 })).toEqual([delivered, delivered, delivered]);
  });

  it("drops the event that Jitsu calls faulty, and no other", () => {
    const errors = [error(second, "event error: Invalid track event name 'a;b'.")];
    expect(verdicts({ ok: false, receivedEvents: 3, okEvents: 2, errors })).toEqual([
      delivered,
      { kind: "rejected", reason: "rejected" },
      delivered,
    ]);
  });

  it("knows an event by its id as Jitsu writes it, which is short and plain", () => {
    const errors = [error(`order___${"7".repeat(56)}`, "event error: Unknown event type: x")];
    expect(verdicts({ ok: false, errors }).map(({ kind }) => kind)).toEqual(["delivered", "delivered", "rejected"]);
  });

  it("sends an event again that Jitsu could not take for a reason of its own", () => {
    const errors = [
      error(first, "quota exceeded: billing quota exceeded, event throttled"),
      error(second, "error# a1b2: producer error"),
    ];
    expect(verdicts({ ok: false, errors })).toEqual([{ kind: "retry" }, { kind: "retry" }, delivered]);
  });

  it("believes no list of errors under a status of failure", () => {
    expect(verdicts({ ok: true }, 500).map(({ kind }) => kind)).toEqual(["retry", "retry", "retry"]);
  });
});
