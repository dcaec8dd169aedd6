import { isPage } from "./is-page.js";
import { personOf } from "./person-of.js";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/** Options of `cloudEventsFormat`. */
export interface CloudEventsOptions {
  /**
   * URI-reference of whoever sends the events; together with an event's id it is unique. An address of your own, such as
   * `https://shop.example`, tells the events of two sites apart.
   *
   * @default `/offshoot/{program}`, of each event
   */
  readonly source?: string;
  /**
   * What comes before the event's own type, without a dot at its end. The specification asks for the reverse domain name of the
   * organization that gives the type its meaning: `com.example.referrals` makes `com.example.referrals.conversion.completed`.
   *
   * @default `offshoot`, because no domain but your own is yours to name
   */
  readonly typePrefix?: string;
}

/**
 * Makes the format of any CloudEvents 1.0.2 receiver: `POST {endpoint}` with an `application/cloudevents-batch+json` array.
 *
 * `subject` is the account of the friend, else of the advocate, else the visitor; `data` is the whole event. There is no `sequence`
 * attribute: it would have to order all events of a source, and `data.seq` orders those of one session.
 *
 * A specified receiver answers any 2xx, with or without a body; a page for people is not its answer.
 *
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md#33-batched-content-mode
 *
 * @example
 * createHttpAdapter({ endpoint: "https://broker.example/default", format: cloudEventsFormat({ source: "https://shop.example" }) });
 */
export function cloudEventsFormat({ source, typePrefix = "offshoot" }: CloudEventsOptions = {}): WireFormat {
  return {
    name: "cloudevents",
    // With what is put around each event, a full batch stays under the 65,536 bytes that may be carried beyond the end of a page.
    limits: { events: 50, bytes: 40_000 },
    encode: (events, { endpoint }) => ({
      url: endpoint,
      headers: { "content-type": "application/cloudevents-batch+json" },
      body: JSON.stringify(
        events.map((event) => ({
          specversion: "1.0",
          id: event.id,
          source: source ?? `/offshoot/${encodeURIComponent(event.program)}`,
          type: `${typePrefix}.${event.type}`,
          time: event.at,
          subject: personOf(event).userId ?? event.visitor,
          datacontenttype: "application/json",
          data: event,
        })),
      ),
    }),
    verdicts: allOrNothing(({ body }) => !isPage(body)),
  };
}
