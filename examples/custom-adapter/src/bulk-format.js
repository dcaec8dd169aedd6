import { allOrNothing } from "offshoot";
import { toItem } from "./to-item.js";

/**
 * The same API, many events a request: with `createHttpAdapter` they are kept in the browser until the API has them.
 *
 * @type {import("offshoot").WireFormat}
 */
export const bulkFormat = {
  name: "parlo",
  limits: { events: 50, bytes: 50_000 },
  encode: (events, { endpoint }) => ({
    url: `${endpoint}/events/bulk`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ items: events.map(toItem) }),
  }),
  // Only an answer in the API's own words is a yes: a login page answers 200 to anything.
  verdicts: allOrNothing(({ body }) => JSON.parse(body).stored !== undefined),
};
