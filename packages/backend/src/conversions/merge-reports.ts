import { type Money, readMoney } from "@offshoot/core";
import type { ConversionReport } from "./conversion-report.js";

/** A stored report. */
export interface SignedReport {
  /** When the shop signed it, epoch milliseconds. */
  readonly sentAt: number;
  /** Tells reports signed in the same second apart, always in the same order. */
  readonly messageId: string;
  readonly body: ConversionReport;
}

/** Everything the shop has said about one order. */
export interface OrderReport {
  readonly status: ConversionReport["status"];
  readonly value: Money | null;
  /** The largest sum given back, in the currency of the value. */
  readonly refunded: Money | null;
  /** `undefined` when no report names one, `null` when a report says nobody. */
  readonly code: string | null | undefined;
  readonly visitor: string | undefined;
  readonly friendId: string | undefined;
  /** Whether the shop says that this is the buyer's first order. */
  readonly newCustomer: boolean | undefined;
  /** Where the buyer is, an ISO 3166 code in upper case. */
  readonly country: string | undefined;
  /** When the order was first said to be completed, epoch milliseconds. */
  readonly confirmedAt: number | null;
}

const moneyOf = (amount: number | string | undefined, currency: string | undefined) =>
  amount === undefined || currency === undefined ? null : readMoney(amount, currency);

/** A refund without an amount, or of the whole value, undoes the order; a smaller one leaves it standing. */
function isPartial({ refundedValue, currency }: ConversionReport, value: Money | null): boolean {
  const refunded = moneyOf(refundedValue, currency);
  return refunded !== null && value !== null && refunded.currency === value.currency && refunded.amount < value.amount;
}

/**
 * Reads all reports of an order as one, whatever the order in which they arrived: an undone order stays undone, and of two
 * answers to one question the later signed one holds.
 *
 * @returns `null` when there are none.
 */
export function mergeReports(reports: readonly SignedReport[]): OrderReport | null {
  if (reports.length === 0) return null;
  const latestFirst = [...reports].sort((a, b) => b.sentAt - a.sentAt || (a.messageId < b.messageId ? 1 : -1));
  const latest = <T>(pick: (body: ConversionReport) => T | undefined) =>
    latestFirst.map(({ body }) => pick(body)).find((value) => value !== undefined);

  const value = latest((body) => moneyOf(body.value, body.currency) ?? undefined) ?? null;
  const refunds = reports.filter(({ body }) => body.status === "refunded");
  const isRefunded = refunds.some(({ body }) => !isPartial(body, value));
  const isCancelled = reports.some(({ body }) => body.status === "cancelled");
  const parts = refunds
    .flatMap(({ body }) => moneyOf(body.refundedValue, body.currency) ?? [])
    .filter(({ currency }) => value === null || currency === value.currency);
  const largestFirst = parts.sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1));
  const confirmed = reports.filter(({ body }) => body.status !== "cancelled").map(({ sentAt }) => sentAt);
  return {
    status: isRefunded ? "refunded" : isCancelled ? "cancelled" : "completed",
    value,
    refunded: largestFirst[0] ?? null,
    code: latest(({ code }) => code),
    visitor: latest(({ visitor }) => visitor),
    friendId: latest(({ friend }) => friend?.id),
    newCustomer: latest(({ friend }) => friend?.newCustomer),
    country: latest(({ country }) => country),
    confirmedAt: confirmed.length === 0 ? null : Math.min(...confirmed),
  };
}
