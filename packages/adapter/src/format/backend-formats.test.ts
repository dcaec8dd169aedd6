import type { ReferralEvent } from "@offshoot/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { anyEvents } from "../../tests/judges/any-events.js";
import { sampleEvent } from "../../tests/sample-event.js";
import { cloudEventsFormat } from "./cloud-events-format.js";
import { dubFormat } from "./dub-format.js";
import { postgrestFormat } from "./postgrest-format.js";
import { snowplowFormat } from "./snowplow-format.js";
import { webhookFormat } from "./webhook-format.js";

const CONTEXT = { endpoint: "https://b.example", sentAt: "2026-01-01T00:00:00.000Z" };
const FORMATS = [
  cloudEventsFormat(),
  snowplowFormat({ appId: "shop" }),
  postgrestFormat({ table: "events" }),
  dubFormat({ publishableKey: "dub_pk_key" }),
  webhookFormat(),
];

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

it.each(FORMATS)("$name makes the same request of the same events, and leaves them as they are", (format) => {
  const batches = anyEvents.map((events) => freeze(events.slice(0, format.limits.events)));
  fc.assert(
    fc.property(batches, (events) => {
      const again = JSON.parse(JSON.stringify(events)) as ReferralEvent[];
      expect(format.encode(events, CONTEXT)).toEqual(format.encode(again, CONTEXT));
    }),
  );
});

it.each(FORMATS)("$name waits while the key is wrong, and cuts what is too large", (format) => {
  const verdict = (status: number) => format.verdicts({ status, ok: false, body: "" }, [sampleEvent(1)])[0];
  expect([401, 403, 429, 503].map((status) => verdict(status)?.kind)).toEqual(Array(4).fill("retry"));
  expect(verdict(413)).toEqual({ kind: "split", reason: "too-large" });
});
