import type { ReferralEvent } from "@offshoot/core";
import { buildSelfDescribingEvent, newTracker } from "@snowplow/node-tracker";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { snowplowFormat } from "../../src/format/snowplow-format.js";
import { sampleEvent } from "../sample-event.js";
import { anyEvents } from "./any-events.js";
import { requestOf } from "./judge-server.js";
import { readExample } from "./read-example.js";
import { wholeEvent } from "./whole-event.js";

const SENT_AT = "2026-01-02T00:00:00.000Z";
const SCHEMA = "iglu:com.example/referral_event/jsonschema/1-0-0";
const format = snowplowFormat({ appId: "shop", namespace: "referrals", schemaVendor: "com.example" });
const encode = (events: readonly ReferralEvent[]) =>
  JSON.parse(format.encode(events, { endpoint: "https://c.example", sentAt: SENT_AT }).body);

/** Lets Snowplow's own tracker send an event to a collector here, and tells what it sent. */
function sentBySnowplow(event: ReferralEvent) {
  return requestOf((origin) => {
    const tracker = newTracker(
      { namespace: "referrals", appId: "shop", encodeBase64: false },
      { endpoint: origin, bufferSize: 10 },
    );
    tracker.setPlatform("web");
    tracker.setTrackerVersion(`offshoot-${event.context.sdk}`);
    tracker.setUserId("u-1");
    tracker.setDomainUserId(event.visitor);
    tracker.setSessionId(event.session);
    const time = { type: "dtm", value: Date.parse(event.at) } as const;
    tracker.track(buildSelfDescribingEvent({ event: { schema: SCHEMA, data: { ...event } } }), [], time);
    return tracker.flush();
  }, "ok");
}

it("sends what Snowplow's own tracker sends for the same event", async () => {
  const event = { ...wholeEvent, session: "c6ef3124-b53a-4b13-a233-0088f79dcbcb" };
  const theirs = await sentBySnowplow(event);
  const ours = format.encode([event], { endpoint: theirs.origin, sentAt: SENT_AT });
  expect(ours.url).toBe(theirs.origin + theirs.path);
  expect(ours.headers?.["content-type"]).toBe(theirs.headers["content-type"]);
  // Their tracker makes an id of its own and sends at a time of its own; nothing else may differ.
  const [payload] = theirs.body.data;
  expect([typeof payload.eid, typeof payload.stm]).toEqual(["string", "string"]);
  Object.assign(payload, { eid: event.id, stm: String(Date.parse(SENT_AT)) });
  expect(JSON.parse(ours.body)).toEqual(theirs.body);
});

it("describes every event by the schema that its documentation gives out", () => {
  const { $schema, self, ...rules } = JSON.parse(readExample("snowplow-format", "json"));
  const unstruct = JSON.parse(encode([wholeEvent]).data[0].ue_pr);
  expect(unstruct.data.schema).toBe(`iglu:com.example/${self.name}/${self.format}/${self.version}`);
  const validate = addFormats.default(new Ajv()).compile(rules);
  for (const event of [wholeEvent, sampleEvent(2)]) expect(validate(event), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...sampleEvent(1), data: "text" })).toBe(false);
});

it("holds nothing but strings, and every event whole, in order, whatever is in it", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { data } = encode(events) as { data: Record<string, string>[] };
      for (const value of data.flatMap((payload) => Object.values(payload))) expect(value).toBeTypeOf("string");
      expect(data.map(({ eid }) => eid)).toEqual(events.map(({ id }) => id));
      expect(data.map(({ ue_pr }) => JSON.parse(ue_pr as string).data.data)).toEqual(events);
    }),
  );
});
