import type { ReferralEvent } from "@offshoot/core";
import { isPage } from "./is-page.js";
import { allOrNothing } from "./verdicts.js";
import type { WireFormat } from "./wire-format.js";

/** Options of `webhookFormat`. */
export interface WebhookOptions {
  /**
   * Address exactly as it is given, for a hook whose slash at the end matters: an endpoint loses it.
   *
   * @default `{endpoint}`
   */
  readonly url?: string;
  /**
   * Whether a hook on another origin answers the browser's question whether it takes JSON and the header (CORS). `false` is for the
   * many that do not, such as those of automation services: the event then goes as `text/plain` without the header, and the receiver
   * tells repetitions by the event's `id`.
   *
   * @default true
   */
  readonly preflight?: boolean;
}

/**
 * Makes the format of a plain webhook: `POST {endpoint}`, one event a request, its JSON as the body.
 *
 * `Idempotency-Key` is the event's id as a structured string, quotes included, as the draft has it. The body of a repeated request is
 * the same to the byte. Any 2xx means that the event is taken, with or without a body; a page for people does not.
 *
 * The request is not signed: a signature needs a secret, and no secret is safe in a page. Sign on your server.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header
 * @see https://www.rfc-editor.org/rfc/rfc9651#section-3.3.3
 *
 * @example
 * createHttpAdapter({ endpoint: "https://hooks.example/referrals", format: webhookFormat() });
 */
export function webhookFormat({ url, preflight = true }: WebhookOptions = {}): WireFormat {
  return {
    name: "webhook",
    // One event stays under the 65,536 bytes that a request may carry beyond the end of its page.
    limits: { events: 1, bytes: 60_000 },
    encode(events, { endpoint }) {
      const [event] = events as readonly [ReferralEvent];
      return {
        url: url ?? endpoint,
        headers: preflight
          ? // Ids of another kind than ours may hold what a structured string may not.
            { "content-type": "application/json", "idempotency-key": `"${encodeURIComponent(event.id)}"` }
          : { "content-type": "text/plain;charset=UTF-8" },
        body: JSON.stringify(event),
      };
    },
    verdicts: allOrNothing(({ body }) => !isPage(body)),
  };
}
