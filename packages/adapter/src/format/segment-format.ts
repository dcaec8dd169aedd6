import { TRACK_LIMITS, type TrackFormatOptions, toTrack, trackBatch } from "./track-batch.js";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/** Options of `segmentFormat`. */
export interface SegmentFormatOptions extends TrackFormatOptions {
  /** Path of the API below the endpoint, for a proxy that has it elsewhere. @default "/v1" */
  readonly base?: string;
}

/** UTF-8 bytes. Segment takes no longer event, and its answer may still be that all is well. */
const EVENT_BYTES = 32 * 1024;

/**
 * Creates the format of Segment's HTTP API: `POST {endpoint}/v1/batch`. The endpoint is `https://api.segment.io`, and
 * `https://events.eu1.segmentapis.com` for a workspace in the EU.
 *
 * Segment keeps no address of the visitor unless an event asks for it, and ours never do.
 *
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/http-api
 *
 * @example
 * createHttpAdapter({ endpoint: "https://api.segment.io", format: segmentFormat({ writeKey: "…" }) });
 */
export function segmentFormat(options: SegmentFormatOptions): WireFormat {
  const { writeKey, base = "/v1", name } = options;
  const isTaken = allOrNothing(({ body }) => JSON.parse(body).success === true);
  const isTooLarge = (text: string) => new TextEncoder().encode(text).length > EVENT_BYTES;
  return {
    name: "segment",
    limits: TRACK_LIMITS,
    // As Segment's own browser library: with the key in the body and plain text, a request needs no preflight and outlives its page.
    encode: (events, { endpoint, sentAt }) => ({
      url: `${endpoint}${base}/batch`,
      headers: { "content-type": "text/plain" },
      body: JSON.stringify({ ...trackBatch(events, options, sentAt), writeKey }),
    }),
    verdicts: (response, events) =>
      isTaken(response, events).map((verdict, index) => {
        const event = events[index];
        return verdict.kind === "delivered" && event && isTooLarge(JSON.stringify(toTrack(event, name)))
          ? { kind: "rejected", reason: "too-large" }
          : verdict;
      }),
  };
}
