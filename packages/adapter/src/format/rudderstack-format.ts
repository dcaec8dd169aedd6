import { TRACK_LIMITS, type TrackFormatOptions, trackBatch } from "./track-batch.js";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/**
 * Creates the format of RudderStack's HTTP API: `POST {endpoint}/v1/batch`, where the endpoint is the address of the data plane.
 *
 * The write key goes as the name of Basic authentication, without a password. A wrong or disabled key drops nothing: events wait until
 * it is mended.
 *
 * @see https://www.rudderstack.com/docs/api/http-api/
 *
 * @example
 * createHttpAdapter({ endpoint: "https://acme.dataplane.rudderstack.com", format: rudderstackFormat({ writeKey: "…" }) });
 */
export function rudderstackFormat(options: TrackFormatOptions): WireFormat {
  return {
    name: "rudderstack",
    limits: TRACK_LIMITS,
    encode: (events, { endpoint, sentAt }) => ({
      url: `${endpoint}/v1/batch`,
      headers: { authorization: `Basic ${btoa(`${options.writeKey}:`)}`, "content-type": "application/json" },
      body: JSON.stringify(trackBatch(events, options, sentAt)),
    }),
    // The gateway takes a batch as a whole, and says so in one word.
    verdicts: allOrNothing(({ body }) => body.trim() === "OK"),
  };
}
