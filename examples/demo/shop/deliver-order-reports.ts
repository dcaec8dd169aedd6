import { signConversion } from "@offshoot/backend";
import { majorUnits } from "./major-units.ts";
import { confirmReport, nextReport, postponeReport, type QueuedReport } from "./order-reports.ts";
import type { ShopDatabase } from "./shop-database.ts";

const ANSWER_TIMEOUT_MS = 5_000;
const LONGEST_SLEEP_MS = 60_000;

/** What the delivery needs; everything but the first three has a default. */
export interface DeliveryOptions {
  readonly database: ShopDatabase;
  /** Where the backend answers now, or `null` while it does not. */
  readonly backend: { readonly address: string | null };
  /** Signs the reports, `whsec_…`. */
  readonly secret: string;
  /** Sends one request. @default fetch */
  readonly send?: (address: string, init: RequestInit) => Promise<Response>;
  /** Epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/** The delivery of order reports, at work until it is closed. */
export interface ReportDelivery {
  /** Looks at the table again: a report was added, or the backend is back. */
  wake(): void;
  /** Stops; what waits stays in the table for the next start. */
  close(): void;
}

/**
 * Posts each order report to `POST /conversions` until the backend has acknowledged it.
 *
 * The table is the queue, so neither a dead backend nor a restarted shop loses a report. A report keeps its id, so the
 * backend counts it once even when an answer was lost.
 */
export function deliverOrderReports(options: DeliveryOptions): ReportDelivery {
  const { database, backend, secret, send = fetch, now = Date.now } = options;
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isClosed = false;

  async function post({ orderId, total, friend, code, visitor }: QueuedReport): Promise<string | null> {
    if (backend.address === null) return "The backend is not running.";
    const report = {
      orderId,
      status: "completed",
      value: majorUnits(total),
      currency: total.currency,
      friend,
      code,
      ...(visitor !== null && { visitor }),
    } as const;
    try {
      const { body, headers } = await signConversion({ secret, report, id: `order-${orderId}` });
      const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
      const response = await send(`${backend.address}/offshoot/conversions`, { method: "POST", body, headers, signal });
      const answer = await response.text();
      return response.ok ? null : `${response.status}: ${answer.slice(0, 200)}`;
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
  }

  async function run(): Promise<void> {
    if (isBusy || isClosed) return;
    isBusy = true;
    clearTimeout(timer);
    let report = nextReport(database);
    while (report !== null && report.nextTryAt <= now()) {
      const error = await post(report);
      if (isClosed) return;
      if (error === null) confirmReport(database, report.orderId, now());
      else postponeReport(database, report, error, now());
      report = nextReport(database);
    }
    isBusy = false;
    const sleepMs = Math.min((report?.nextTryAt ?? Number.POSITIVE_INFINITY) - now(), LONGEST_SLEEP_MS);
    timer = setTimeout(run, sleepMs).unref();
  }

  return {
    wake: () => void run(),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
