import { createHash } from "node:crypto";
import { Webhook } from "standardwebhooks";
import type { ConversionReport } from "./conversion-report.js";

/** A report to sign. */
export interface SignConversionOptions {
  /** The program's conversions secret, `whsec_…`. */
  readonly secret: string;
  readonly report: ConversionReport;
  /** Id of the message; keep it when sending the same report again. @default derived from the report, so that it is kept by itself */
  readonly id?: string;
  /** Epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/** What to send to `POST /conversions`, as it is. */
export interface SignedConversion {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Signs a report of an order, ready to be posted by the shop's server. Sign again for each try: a signature holds five minutes.
 *
 * @example
 * const { body, headers } = signConversion({ secret, report: { orderId: "1001", status: "completed", code: "ANA-LIMA" } });
 * await fetch("https://acme.example/offshoot/conversions", { method: "POST", body, headers });
 */
export function signConversion({ secret, report, id, now = Date.now }: SignConversionOptions): SignedConversion {
  const body = JSON.stringify(report);
  const messageId = id ?? `msg_${createHash("sha256").update(body).digest("base64url").slice(0, 27)}`;
  const seconds = Math.floor(now() / 1000);
  return {
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": messageId,
      "webhook-timestamp": String(seconds),
      "webhook-signature": new Webhook(secret).sign(messageId, new Date(seconds * 1000), body),
    },
  };
}
