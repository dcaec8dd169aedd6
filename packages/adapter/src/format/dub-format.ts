import { type ReferralEvent, readMoney } from "@offshoot/core";
import { attempt } from "../attempt.js";
import { verdictOnBatch } from "./verdicts.js";
import type { Verdict, WireFormat, WireResponse } from "./wire-format.js";

/** Options of `dubFormat`. */
export interface DubOptions {
  /** The workspace's publishable key, `dub_pk_…`; anybody can read it. Never an API key. */
  readonly publishableKey: string;
}

/** What Dub answers, of which this much is read. */
interface DubAnswer {
  /** `null` when nothing was recorded. */
  readonly customer?: unknown;
  readonly error?: { readonly code?: unknown };
}

/** Most characters of JSON that Dub takes as metadata. */
const METADATA_CHARACTERS = 10_000;

const moneyOf = ({ data }: ReferralEvent) => readMoney(data.value, data.currency);

function wants(event: ReferralEvent): boolean {
  // Dub has no test events: one would be paid out like any other.
  if (event.mode === "test" || !event.friend?.id) return false;
  if (event.type === "lead.created") return typeof event.data.clickId === "string";
  return event.type === "conversion.completed" && (moneyOf(event)?.amount ?? 0) > 0;
}

function bodyOf(event: ReferralEvent) {
  const isBrief = JSON.stringify(event).length <= METADATA_CHARACTERS;
  const shared = { customerExternalId: event.friend?.id, metadata: isBrief ? event : { ...event, data: {} } };
  if (event.type !== "conversion.completed") {
    // Answered only when recorded, so that a sale right behind it finds its lead.
    return { clickId: event.data.clickId, eventName: "Sign up", mode: "wait", ...shared };
  }
  const { amount, currency } = moneyOf(event) ?? {};
  const { orderId: invoiceId } = event.data;
  return { eventName: "Purchase", amount, currency, invoiceId, paymentProcessor: "custom", ...shared };
}

function verdictOf(response: WireResponse): Verdict {
  const answer = attempt((): DubAnswer | null => JSON.parse(response.body));
  // Dub knows no such click or customer; any other 404 is about the address.
  if (response.status === 404 && answer?.error?.code === "not_found") return { kind: "split", reason: "rejected" };
  if (response.ok && (answer === null || answer?.customer)) return { kind: "delivered" };
  if (response.ok && answer?.customer === null) return { kind: "rejected", reason: "rejected" };
  const verdict = verdictOnBatch(response);
  // Dub's `Retry-After` is a time in epoch milliseconds, which read as seconds is tens of thousands of years.
  return verdict.kind === "retry" ? { kind: "retry" } : verdict;
}

/**
 * Makes the format of Dub's client-side conversion tracking: `POST {endpoint}/track/lead/client` for `lead.created` and
 * `POST {endpoint}/track/sale/client` for `conversion.completed`, one event a request. Dub has no place for other events: their
 * receipts say `excluded`.
 *
 * **Dub credits by a click of its own.** Its script keeps the click's id in the cookie `dub_id`; hand it over with the lead, as
 * `referral.lead({ friend: { id }, clickId })`, an empty text for a customer whom Dub has from a deferred lead. A lead without one is
 * not wanted. Our code and attribution travel in the metadata, with the whole event (without its `data` beyond 10,000 characters),
 * where Dub's reports show them and its payouts do not.
 *
 * A sale needs the friend's account, a `value` above zero with its `currency`, and a lead before it; where Dub answers that it has
 * recorded nothing, the event is rejected and reported. Dub drops repetitions itself: of a lead by the customer, of a sale by the
 * order's id, from which the event's id is made as well.
 *
 * @see https://dub.co/docs/sdks/client-side/features/conversion-tracking
 * @see https://dub.co/docs/api-reference/endpoint/track-lead
 * @see https://dub.co/docs/api-reference/endpoint/track-sale
 *
 * @example
 * createHttpAdapter({ endpoint: "https://api.dub.co", format: dubFormat({ publishableKey: "dub_pk_…" }) });
 */
export function dubFormat({ publishableKey }: DubOptions): WireFormat {
  return {
    name: "dub",
    // One event stays under the 65,536 bytes that a request may carry beyond the end of its page.
    limits: { events: 1, bytes: 60_000 },
    wants,
    encode(events, { endpoint }) {
      const [event] = events as readonly [ReferralEvent];
      return {
        url: `${endpoint}/track/${event.type === "conversion.completed" ? "sale" : "lead"}/client`,
        headers: { "content-type": "application/json", authorization: `Bearer ${publishableKey}` },
        body: JSON.stringify(bodyOf(event)),
      };
    },
    verdicts: (response, events) => events.map(() => verdictOf(response)),
  };
}
