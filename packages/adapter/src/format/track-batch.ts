import type { ReferralEvent } from "@offshoot/core";
import { personOf } from "./person-of.js";
import { propertiesOf } from "./properties-of.js";
import type { WireLimits } from "./wire-format.js";

/** Options of the formats that speak in `track` calls. */
export interface TrackFormatOptions {
  /** Names the source that the events belong to. It is made for pages: anybody can read it, and it lets nobody read anything. */
  readonly writeKey: string;
  /** Names an event for the product. @default the event's type, such as `conversion.completed` */
  readonly name?: (event: ReferralEvent) => string;
}

/**
 * Far below the 500 KB that the products take. A `track` call is some 150 bytes longer than its event, so that a full batch still fits
 * the 65,536 bytes that a request may carry beyond the end of its page.
 */
export const TRACK_LIMITS: WireLimits = { events: 100, bytes: 40_000 };

/**
 * Makes the `track` call for an event; `messageId`, by which the products know an event that comes twice, is the event's id.
 *
 * The context holds what an event knows and nothing more: no address of the visitor, no user agent, no query.
 *
 * @see https://www.twilio.com/docs/segment/connections/spec/track
 * @see https://www.twilio.com/docs/segment/connections/spec/common
 */
export function toTrack(event: ReferralEvent, name: TrackFormatOptions["name"] = ({ type }) => type) {
  const { path, referrer, locale, sdk } = event.context;
  return {
    type: "track",
    event: name(event),
    ...personOf(event),
    properties: propertiesOf(event),
    context: { library: { name: "offshoot", version: sdk }, locale, page: { path, referrer } },
    timestamp: event.at,
    messageId: event.id,
  };
}

/** Makes what a body holds. By `sentAt` a product can allow for a visitor's clock that is wrong. */
export function trackBatch(events: readonly ReferralEvent[], { name }: TrackFormatOptions, sentAt: string) {
  return { batch: events.map((event) => toTrack(event, name)), sentAt };
}
