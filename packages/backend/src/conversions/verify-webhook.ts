import type { Webhook } from "standardwebhooks";
import { isSameSecret } from "../http/is-same-secret.js";
import { Refusal } from "../http/refusal.js";

/** How far a message's timestamp may be from our clock. */
export const TOLERANCE_SECONDS = 5 * 60;

/** What is known of a message once its signature holds. */
export interface SignedMessage {
  /** The sender's id of the message, the same when it is sent again. */
  readonly id: string;
  /** When it was signed, epoch milliseconds. */
  readonly sentAt: number;
}

const refuse = (message: string) => new Refusal(401, "signature-invalid", message);

/**
 * Checks the signature of a server's message. Our own reading of the timestamp, because the library's has no clock to set.
 *
 * @param now Epoch milliseconds.
 * @throws Refusal when a header is missing, the time is off or no signature fits.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function verifyWebhook(webhook: Webhook, request: Request, body: string, now: number): SignedMessage {
  const id = request.headers.get("webhook-id") ?? "";
  const timestamp = request.headers.get("webhook-timestamp") ?? "";
  const signatures = request.headers.get("webhook-signature") ?? "";
  if (!/^[\x21-\x7e]{1,256}$/.test(id) || !/^\d{1,11}$/.test(timestamp) || signatures === "") {
    throw refuse("expected the headers webhook-id, webhook-timestamp (Unix seconds) and webhook-signature.");
  }
  const sentAt = Number(timestamp) * 1000;
  const expected = webhook.sign(id, new Date(sentAt), body);
  if (!signatures.split(" ").some((signature) => isSameSecret(signature, expected))) {
    throw refuse("expected a v1 signature of this very body by the program's conversions secret.");
  }
  if (Math.abs(now - sentAt) > TOLERANCE_SECONDS * 1000) {
    throw refuse(`expected a timestamp at most ${TOLERANCE_SECONDS} seconds from now. Sign again and check the clock.`);
  }
  return { id, sentAt };
}
