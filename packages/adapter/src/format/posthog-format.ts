import { eventIdOf, type ReferralEvent } from "@offshoot/core";
import { personOf } from "./person-of.js";
import { propertiesOf } from "./properties-of.js";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/** Options of `posthogFormat`. */
export interface PosthogFormatOptions {
  /** The project's key, `phc_…`. It is made for pages: anybody can read it, and it lets nobody read anything. */
  readonly apiKey: string;
  /** Names an event for PostHog. @default the event's type, such as `conversion.completed` */
  readonly name?: (event: ReferralEvent) => string;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Makes PostHog's event. Our properties come last, so that nothing in the host's data undoes what keeps an event private. */
function toCapture(event: ReferralEvent, name: PosthogFormatOptions["name"] = ({ type }) => type) {
  const { userId, anonymousId } = personOf(event);
  const { path, referrer, locale, sdk } = event.context;
  return {
    event: name(event),
    distinct_id: userId ?? anonymousId,
    properties: {
      ...propertiesOf(event),
      $device_id: anonymousId,
      $pathname: path,
      $referrer: referrer,
      $locale: locale,
      $lib: "offshoot",
      $lib_version: sdk,
      $process_person_profile: false,
      $geoip_disable: true,
      // PostHog writes the sender's address here unless something stands here already.
      $ip: null,
    },
    timestamp: event.at,
    // PostHog refuses a whole batch for one id that is no UUID; the one made here is the same at each try.
    uuid: UUID.test(event.id) ? event.id : eventIdOf(event.program, event.id),
  };
}

/**
 * Creates the format of PostHog: `POST {endpoint}/batch/`. The endpoint is `https://us.i.posthog.com`, `https://eu.i.posthog.com` or
 * your own.
 *
 * Events make nobody a profile: they join the person that the host's own PostHog has identified by the same id, and stay anonymous
 * otherwise. They are not located, and their sender's address is not kept. There is no `sent_at`: PostHog would move our times by what
 * the request took, and two tries of an event around midnight would become two events.
 *
 * A project beyond its quota gets the same answer as any other, and PostHog drops the events.
 *
 * @see https://posthog.com/docs/api/capture
 * @see https://posthog.com/docs/data/anonymous-vs-identified-events
 *
 * @example
 * createHttpAdapter({ endpoint: "https://eu.i.posthog.com", format: posthogFormat({ apiKey: "phc_…" }) });
 */
export function posthogFormat({ apiKey, name }: PosthogFormatOptions): WireFormat {
  return {
    name: "posthog",
    // PostHog's event is some 200 bytes longer than ours: a full batch stays under the 65,536 that may be carried beyond the end of a page.
    limits: { events: 100, bytes: 40_000 },
    encode: (events, { endpoint }) => ({
      url: `${endpoint}/batch/`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ api_key: apiKey, batch: events.map((event) => toCapture(event, name)) }),
    }),
    // The number is what versions before the one in Rust say.
    verdicts: allOrNothing(({ body }) => {
      const { status, quota_limited } = JSON.parse(body);
      return (status === "Ok" || status === 1) && !quota_limited?.includes("events");
    }),
  };
}
