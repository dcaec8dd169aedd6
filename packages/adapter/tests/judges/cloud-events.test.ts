import { type CloudEvent, HTTP } from "cloudevents";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cloudEventsFormat } from "../../src/format/cloud-events-format.js";
import type { WireRequest } from "../../src/format/wire-format.js";
import { sampleEvent } from "../sample-event.js";
import { anyEvents } from "./any-events.js";
import { wholeEvent } from "./whole-event.js";

const CONTEXT = { endpoint: "https://broker.example/default", sentAt: "2026-01-01T00:00:00.000Z" };

/** Reads a request as a receiver with the CloudEvents SDK does, which throws on whatever breaks the specification. */
function receive({ headers = {}, body }: WireRequest): CloudEvent<unknown>[] {
  const received = HTTP.toEvent({ headers, body }) as CloudEvent<unknown>[];
  for (const event of received) event.validate();
  return received;
}

describe("the SDK of CloudEvents", () => {
  it("reads a batch, with every attribute where the specification has it", () => {
    const request = cloudEventsFormat({ source: "https://shop.example", typePrefix: "com.example" }).encode(
      [wholeEvent, sampleEvent(2)],
      CONTEXT,
    );
    expect(request.url).toBe(CONTEXT.endpoint);
    const [full, bare] = receive(request).map((event) => event.toJSON());
    expect(full).toEqual({
      specversion: "1.0",
      id: wholeEvent.id,
      source: "https://shop.example",
      type: "com.example.conversion.completed",
      time: wholeEvent.at,
      subject: "u-1",
      datacontenttype: "application/json",
      data: wholeEvent,
    });
    expect(bare).toMatchObject({ subject: sampleEvent(2).visitor });
  });

  it("refuses the same batch when an attribute is left out", () => {
    const request = cloudEventsFormat().encode([sampleEvent(1)], CONTEXT);
    for (const name of ["type", "source"]) {
      const body = request.body.replace(`"${name}":`, `"not${name}":`);
      expect(() => receive({ ...request, body }), name).toThrow();
    }
  });

  it("gets every event whole, with its own id, in order, whatever is in it", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const received = receive(cloudEventsFormat().encode(events, CONTEXT));
        expect(received.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
        expect(received.map(({ data }) => data)).toEqual(events);
        expect(received.map(({ time }) => time)).toEqual(events.map(({ at }) => at));
      }),
    );
  });
});
