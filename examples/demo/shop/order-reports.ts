import type { FriendRef, Money } from "@offshoot/core";
import { retryDelay } from "./retry-delay.ts";
import type { ShopDatabase } from "./shop-database.ts";

/** What the shop tells the backend about an order whose payment has settled. */
export interface OrderReport {
  readonly orderId: string;
  readonly total: Money;
  readonly friend: FriendRef;
  /** The referral code that the visitor came by. */
  readonly code: string | null;
  /** The browser that ordered. */
  readonly visitor: string | null;
}

/** A report on its way. Times are epoch milliseconds. */
export interface QueuedReport extends OrderReport {
  readonly settlesAt: number;
  readonly nextTryAt: number;
  /** How often the backend did not acknowledge it. */
  readonly tries: number;
  readonly lastError: string | null;
  /** When the backend acknowledged it; `null` while it waits. */
  readonly confirmedAt: number | null;
}

interface ReportRow {
  report: string;
  settles_at: number;
  next_try_at: number;
  tries: number;
  last_error: string | null;
  confirmed_at: number | null;
}

const MOST_SHOWN = 20;

function readRow(row: unknown): QueuedReport {
  const { report, settles_at, next_try_at, tries, last_error, confirmed_at } = row as ReportRow;
  return {
    ...(JSON.parse(report) as OrderReport),
    settlesAt: settles_at,
    nextTryAt: next_try_at,
    tries,
    lastError: last_error,
    confirmedAt: confirmed_at,
  };
}

/** Adds a report that may be sent once the payment has settled. */
export function addOrderReport(database: ShopDatabase, report: OrderReport, settlesAt: number): void {
  database
    .prepare("INSERT INTO order_reports (order_id, report, settles_at, next_try_at) VALUES (?, ?, ?, ?)")
    .run(report.orderId, JSON.stringify(report), settlesAt, settlesAt);
}

/** Finds the report that is to be sent next, due or not. */
export function nextReport(database: ShopDatabase): QueuedReport | null {
  const row = database
    .prepare("SELECT * FROM order_reports WHERE confirmed_at IS NULL ORDER BY next_try_at LIMIT 1")
    .get();
  return row === undefined ? null : readRow(row);
}

/** Lists the latest reports, newest first. */
export function listReports(database: ShopDatabase): readonly QueuedReport[] {
  return database.prepare("SELECT * FROM order_reports ORDER BY rowid DESC LIMIT ?").all(MOST_SHOWN).map(readRow);
}

/** Notes that the backend has acknowledged a report: it is never sent again. */
export function confirmReport(database: ShopDatabase, orderId: string, now: number): void {
  database.prepare("UPDATE order_reports SET confirmed_at = ?, last_error = NULL WHERE order_id = ?").run(now, orderId);
}

/** Notes that a try failed, and when the next one is due. */
export function postponeReport(
  database: ShopDatabase,
  { orderId, tries }: QueuedReport,
  error: string,
  now: number,
): void {
  database
    .prepare("UPDATE order_reports SET tries = ?, last_error = ?, next_try_at = ? WHERE order_id = ?")
    .run(tries + 1, error, now + retryDelay(tries + 1), orderId);
}

/** Settles a payment at once, for a visitor who does not want to wait. */
export function settleNow(database: ShopDatabase, orderId: string, now: number): void {
  database
    .prepare(
      "UPDATE order_reports SET settles_at = ?1, next_try_at = ?1 WHERE order_id = ?2 AND settles_at > ?1 AND confirmed_at IS NULL",
    )
    .run(now, orderId);
}
