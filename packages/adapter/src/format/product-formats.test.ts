import type { ReferralEvent } from "@offshoot/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeEvent } from "../../tests/judges/whole-event.js";
import { sampleEvent } from "../../tests/sample-event.js";
import { jitsuFormat } from "./jitsu-format.js";
import { posthogFormat } from "./posthog-format.js";
import { rudderstackFormat } from "./rudderstack-format.js";
import { segmentFormat } from "./segment-format.js";
import type { WireFormat } from "./wire-format.js";

const CONTEXT = { endpoint: "https://b.example", sentAt: "2026-01-02T03:04:06.000Z" };

// biome-ignore lint/suspicious/noExplicitAny: it is JSON, and each test looks at what is in it.
type Message = any;

/** Makes the event again out of a `track` call. */
function readTrack({ event: type, timestamp: at, anonymousId: visitor, properties, context }: Message) {
  const { referral, ...data } = properties;
  const { signals, data: hidden, ...facts } = referral;
  if (hidden !== undefined) data.referral = hidden;
  const { library, page, locale } = context;
  return { ...facts, type, at, visitor, data, context: { ...page, locale, sdk: library.version, signals } };
}

/** Makes the event again out of PostHog's. */
function readCapture({ event, timestamp, properties }: Message) {
  const { $device_id, $pathname, $referrer, $locale, $lib_version, ...rest } = properties;
  const { $lib, $process_person_profile, $geoip_disable, $ip, ...own } = rest;
  const page = { path: $pathname, referrer: $referrer };
  const context = { page, locale: $locale, library: { version: $lib_version } };
  return readTrack({ event, timestamp, anonymousId: $device_id, properties: own, context });
}

const FORMATS: { format: WireFormat; read: (message: Message) => unknown }[] = [
  { format: segmentFormat({ writeKey: "key" }), read: readTrack },
  { format: rudderstackFormat({ writeKey: "key" }), read: readTrack },
  { format: jitsuFormat({ writeKey: "key:word" }), read: readTrack },
  { format: posthogFormat({ apiKey: "phc_key" }), read: readCapture },
];

const text = fc.string({ unit: "binary" });
/** Any event, above all with data that is called what the formats call their own things. */
const anyEvent: fc.Arbitrary<ReferralEvent> = fc
  .record(
    {
      id: fc.oneof(fc.uuid(), text.filter(Boolean)),
      type: text,
      program: text,
      visitor: text,
      advocate: fc.record({ id: text, code: text }),
      friend: fc.record({ id: text }),
      segments: fc.array(text),
      data: fc.dictionary(fc.oneof(fc.constantFrom("referral", "program", "context", "event"), text), fc.jsonValue()),
    },
    { requiredKeys: ["id", "type", "program", "visitor", "data"] },
  )
  .map((parts) => JSON.parse(JSON.stringify({ ...wholeEvent, ...parts })));

describe.each(FORMATS)("the $format.name format", ({ format, read }) => {
  it("loses nothing of any event, and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 5 }), (events) => {
        const { body } = format.encode(events, CONTEXT);
        expect(JSON.parse(body).batch.map(read)).toEqual(events);
        // Half a character would end as another one on its way through UTF-8.
        expect(new TextDecoder().decode(new TextEncoder().encode(body))).toBe(body);
      }),
    );
  });

  it("writes the same request at each try but for the time of sending, and leaves events alone", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const before = structuredClone(event);
        const first = format.encode([event], CONTEXT);
        const second = format.encode([event], { ...CONTEXT, sentAt: "2027-01-01T00:00:00.000Z" });
        expect({ ...second, body: second.body.replace("2027-01-01T00:00:00.000Z", CONTEXT.sentAt) }).toEqual(first);
        expect(event).toEqual(before);
      }),
    );
  });

  it("says no address, no browser and no query", () => {
    const { body } = format.encode([wholeEvent], CONTEXT);
    expect(body).not.toMatch(/"(ip|userAgent|user_agent|search|url)"/i);
    expect(body).not.toContain('"$ip":"');
  });

  it("writes full batches that a browser carries beyond the end of a page", () => {
    for (const event of [sampleEvent(1), wholeEvent]) {
      const { length } = JSON.stringify(event);
      const count = Math.min(format.limits.events, Math.floor(format.limits.bytes / (length + 1)));
      const { body } = format.encode(
        Array.from({ length: count }, () => event),
        CONTEXT,
      );
      expect(new Blob([body]).size).toBeLessThan(65_536);
      // And that are worth the request.
      expect(count).toBeGreaterThan(40);
    }
  });

  it("keeps everything for later while the key is wrong or the product is not itself", () => {
    const events = [sampleEvent(1), sampleEvent(2)];
    for (const status of [401, 403, 404, 429, 500, 503]) {
      const verdicts = format.verdicts({ status, ok: false, body: "no", afterMs: 5 }, events);
      expect(verdicts).toEqual(events.map(() => ({ kind: "retry", afterMs: 5 })));
    }
    for (const body of ["", "<h1>Log in</h1>", "null", "{}", "[]", "1", '{"ok":false}', '{"success":false}']) {
      const kinds = format.verdicts({ status: 200, ok: true, body }, events).map(({ kind }) => kind);
      expect(kinds).toEqual(["retry", "retry"]);
    }
  });

  it("splits a batch that is refused as a whole", () => {
    const events = [sampleEvent(1), sampleEvent(2)];
    const verdicts = (status: number) => format.verdicts({ status, ok: false, body: "" }, events);
    expect(verdicts(413)).toEqual(events.map(() => ({ kind: "split", reason: "too-large" })));
    expect(verdicts(400)).toEqual(events.map(() => ({ kind: "split", reason: "rejected" })));
  });
});

it("calls events what the host calls them", () => {
  const options = { writeKey: "key", apiKey: "key", name: ({ seq }: ReferralEvent) => `Referral ${seq}` };
  for (const make of [segmentFormat, rudderstackFormat, jitsuFormat, posthogFormat]) {
    const { batch } = JSON.parse(make(options).encode([sampleEvent(1)], CONTEXT).body);
    expect(batch[0].event).toBe("Referral 1");
  }
});
