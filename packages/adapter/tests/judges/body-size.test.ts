import type { ReferralEvent } from "@offshoot/core";
import { expect, it } from "vitest";
import { cloudEventsFormat } from "../../src/format/cloud-events-format.js";
import { postgrestFormat } from "../../src/format/postgrest-format.js";
import { snowplowFormat } from "../../src/format/snowplow-format.js";
import type { WireLimits } from "../../src/format/wire-format.js";
import { sampleEvent } from "../sample-event.js";
import { wholeEvent } from "./whole-event.js";

const CONTEXT = { endpoint: "https://b.example", sentAt: "2026-01-01T00:00:00.000Z" };
const countBytes = (text: string) => new TextEncoder().encode(text).length;

/** As many copies of an event as one request may hold. */
const fill = ({ events, bytes }: WireLimits, event: ReferralEvent) =>
  Array.from({ length: Math.min(events, Math.floor(bytes / countBytes(JSON.stringify(event)))) }, () => event);

it.each([
  { format: cloudEventsFormat({ source: "https://shop.example/referrals" }), most: 65_536 },
  { format: postgrestFormat({ table: "referral_events" }), most: 65_536 },
  { format: snowplowFormat({ appId: "shop.example", schemaVendor: "example.shop" }), most: 40_000 },
])("puts a full batch of $format.name into $most bytes, be the events small or large", ({ format, most }) => {
  const large = { ...wholeEvent, data: { ...wholeEvent.data, note: "“Grüße” ".repeat(100) } };
  for (const event of [sampleEvent(1), wholeEvent, large]) {
    const { body } = format.encode(fill(format.limits, event), CONTEXT);
    expect(countBytes(body)).toBeLessThan(most);
    expect(countBytes(body)).toBeGreaterThan(most / 4);
  }
});
