import type { Touch } from "../attribution/touch.js";

/**
 * Gives a touch as flat text fields. `client_reference_id` is the one that Stripe's payment links and checkout take; the other
 * names are for any metadata (Stripe: 40 characters a key, 500 a value).
 *
 * @see https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-client_reference_id
 */
export function carryMetadata(program: string, { code, channel, touchedAt }: Touch): Readonly<Record<string, string>> {
  return {
    client_reference_id: code,
    offshoot_program: program,
    offshoot_code: code,
    ...(channel && { offshoot_channel: channel }),
    offshoot_touched_at: new Date(touchedAt).toISOString(),
  };
}
