import { isPage } from "./is-page.js";
import { personOf } from "./person-of.js";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/** Options of `snowplowFormat`. */
export interface SnowplowOptions {
  /** Your application, `app_id` of every row. */
  readonly appId: string;
  /** Tells this tracker from others on the page, `name_tracker` of every row; no colon or semicolon. @default `offshoot` */
  readonly namespace?: string;
  /**
   * Vendor under which your Iglu registry holds the schema `referral_event`, by convention your reverse domain name: `com.example`.
   *
   * @default `offshoot`
   */
  readonly schemaVendor?: string;
}

const SNOWPLOW = "iglu:com.snowplowanalytics.snowplow";
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const epochMs = (iso: string) => String(Date.parse(iso));

/**
 * Makes the format of a Snowplow collector: `POST {endpoint}/com.snowplowanalytics.snowplow/tp2` with a `payload_data` 1-0-4 of
 * self-describing events, all of one schema, `iglu:{schemaVendor}/referral_event/jsonschema/1-0-0`, whose data is the whole event.
 *
 * `dtm` and `stm` are the visitor's clock at the event and at sending: from both Snowplow derives the true time, however wrong the
 * clock and however late the delivery. `uid` is the account of the friend, else of the advocate; `duid` the visitor, which needs no
 * special form. `sid` must be a UUID, or the pipeline fails the event: a session of another form stays in the data alone.
 *
 * A pipeline drops nothing that comes twice by itself: its data models remove rows with equal `event_id`, which is the event's id.
 *
 * @see https://docs.snowplow.io/docs/fundamentals/canonical-event/
 * @see https://github.com/snowplow/iglu-central/tree/master/schemas/com.snowplowanalytics.snowplow/payload_data/jsonschema
 *
 * @example
 * createHttpAdapter({ endpoint: "https://c.shop.example", format: snowplowFormat({ appId: "shop", schemaVendor: "example.shop" }) });
 *
 * @example The schema for your registry, before you add rules of your own
 * ```json
 * {
 *   "$schema": "http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#",
 *   "self": { "vendor": "example.shop", "name": "referral_event", "format": "jsonschema", "version": "1-0-0" },
 *   "type": "object",
 *   "properties": {
 *     "id": { "type": "string", "format": "uuid" },
 *     "type": { "type": "string", "maxLength": 128 },
 *     "at": { "type": "string", "format": "date-time" },
 *     "seq": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 },
 *     "program": { "type": "string", "maxLength": 128 },
 *     "visitor": { "type": "string", "maxLength": 128 },
 *     "session": { "type": "string", "maxLength": 128 },
 *     "data": { "type": "object" },
 *     "context": { "type": "object" }
 *   },
 *   "required": ["id", "type", "at", "seq", "program", "visitor", "session", "data", "context"]
 * }
 * ```
 */
export function snowplowFormat({
  appId,
  namespace = "offshoot",
  schemaVendor = "offshoot",
}: SnowplowOptions): WireFormat {
  const schema = `iglu:${schemaVendor}/referral_event/jsonschema/1-0-0`;
  return {
    name: "snowplow",
    // A full batch becomes a body of at most 40,000 bytes, as with Snowplow's own trackers: each event is wrapped and escaped.
    limits: { events: 25, bytes: 20_000 },
    encode: (events, { endpoint, sentAt }) => ({
      url: `${endpoint}/com.snowplowanalytics.snowplow/tp2`,
      headers: { "content-type": "application/json; charset=UTF-8" },
      body: JSON.stringify({
        schema: `${SNOWPLOW}/payload_data/jsonschema/1-0-4`,
        data: events.map((event) => {
          const { userId, anonymousId } = personOf(event);
          return {
            e: "ue",
            eid: event.id,
            tv: `offshoot-${event.context.sdk}`,
            tna: namespace,
            aid: appId,
            p: "web",
            dtm: epochMs(event.at),
            stm: epochMs(sentAt),
            uid: userId,
            duid: anonymousId,
            sid: UUID.test(event.session) ? event.session : undefined,
            ue_pr: JSON.stringify({
              schema: `${SNOWPLOW}/unstruct_event/jsonschema/1-0-0`,
              data: { schema, data: event },
            }),
          };
        }),
      }),
    }),
    verdicts: allOrNothing(({ body }) => !isPage(body)),
  };
}
