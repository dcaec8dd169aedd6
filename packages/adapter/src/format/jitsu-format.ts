import { attempt } from "../attempt.js";
import { TRACK_LIMITS, type TrackFormatOptions, trackBatch } from "./track-batch.js";
import { verdictOnBatch } from "./verdicts.js";
import type { Verdict, WireFormat } from "./wire-format.js";

/** What Jitsu says about a batch. */
interface BatchAnswer {
  readonly ok: boolean;
  /** One sentence for each event that was not taken, such as `Message ID: 018f…: event error: Unknown event type`. */
  readonly errors?: readonly string[];
}

/** Writes an id as Jitsu repeats it. */
const asRepeated = (id: string) => id.replace(/[^\w.-]/gu, "_").slice(0, 64);

/**
 * Creates the format of Jitsu: `POST {endpoint}/v1/batch` with `X-Write-Key`, the address that Jitsu keeps for Segment's libraries. The
 * endpoint is the address of the site's ingestion. The key is one of the site's browser keys, `id:secret`, which every page of the site
 * shows whatever its name says; a server key must not stand in a page.
 *
 * An event that Jitsu calls faulty is dropped and reported; one that it could not take for another reason, such as a used-up quota or a
 * site without a destination, is sent again. Jitsu takes no names longer than 64 characters or with `--`, `;`, `=` or `/*` in them, and
 * for browser keys it adds the address and the browser of whoever sends, which no event can prevent.
 *
 * @see https://jitsu.com/docs/sending-data/http
 * @see https://github.com/jitsucom/bulker/blob/main/ingest/router_batch_handler.go
 *
 * @example
 * createHttpAdapter({ endpoint: "https://acme.d.jitsu.com", format: jitsuFormat({ writeKey: "…" }) });
 */
export function jitsuFormat(options: TrackFormatOptions): WireFormat {
  return {
    name: "jitsu",
    limits: TRACK_LIMITS,
    encode: (events, { endpoint, sentAt }) => ({
      url: `${endpoint}/v1/batch`,
      headers: { "content-type": "application/json", "x-write-key": options.writeKey },
      body: JSON.stringify(trackBatch(events, options, sentAt)),
    }),
    verdicts(response, events) {
      const verdicts = attempt(() => {
        const { ok, errors = [] }: BatchAnswer = JSON.parse(response.body);
        // Without a word about any event, only a plain yes is one.
        if (ok !== true && errors.length === 0) return undefined;
        return events.map(({ id }): Verdict => {
          const start = `Message ID: ${asRepeated(id)}: `;
          const error = errors.find((text) => text.startsWith(start));
          if (error === undefined) return { kind: "delivered" };
          return error.startsWith("event error", start.length)
            ? { kind: "rejected", reason: "rejected" }
            : { kind: "retry" };
        });
      });
      return response.ok && verdicts ? verdicts : events.map(() => verdictOnBatch(response));
    },
  };
}
