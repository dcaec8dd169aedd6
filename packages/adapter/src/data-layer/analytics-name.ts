import type { ReferralEvent } from "@offshoot/core";

/** Most characters that Google Analytics takes in the name of an event or a parameter. */
const NAME_CHARACTERS = 40;

const NAME = new RegExp(`^[A-Za-z][A-Za-z0-9_]{0,${NAME_CHARACTERS - 1}}$`);

const RESERVED_PREFIX = /^(ga_|google_|gtag|firebase_|query_id)/i;

/** What the Google tag collects by itself, or refuses to take from anybody. */
const RESERVED =
  /^(ad_impression|app_remove|app_store_(refund|subscription_(cancel|renew))|click|error|file_download|first_(open|visit)|form_(start|submit)|in_app_purchase|page_view|scroll|session_start|user_engagement|view_complete|video_(progress|start)|view_search_results)$/;

/**
 * Tells whether Google Analytics takes a text as the name of a parameter.
 *
 * @see https://support.google.com/analytics/answer/13316687
 */
export function isParameterName(name: string): boolean {
  return NAME.test(name) && !RESERVED_PREFIX.test(name);
}

/**
 * Tells whether Google Analytics takes a text as the name of an event that a site sends by itself.
 *
 * @see https://support.google.com/analytics/answer/13316687
 */
export function isEventName(name: unknown): name is string {
  return typeof name === "string" && isParameterName(name) && !RESERVED.test(name);
}

/**
 * Names an event after its type: `conversion.completed` is `offshoot_conversion_completed`.
 *
 * The prefix keeps it apart from whatever the site sends itself: nobody's `purchase` is counted twice.
 */
export function analyticsName({ type }: Pick<ReferralEvent, "type">): string {
  return `offshoot_${type.replace(/[^A-Za-z0-9]+/g, "_")}`.slice(0, NAME_CHARACTERS).replace(/_+$/, "");
}
