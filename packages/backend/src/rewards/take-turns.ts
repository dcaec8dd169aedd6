import type { Reward } from "@offshoot/core";

/** An order that can earn, among the others of its buyer. */
export interface BuyersOrder {
  readonly id: string;
  /** Of two at the same time, the order number decides. */
  readonly orderId: string;
  /** Epoch milliseconds. */
  readonly creditedAt: number;
  readonly advocateId: string;
  /** Whether the shop says that the buyer was a customer before, where that matters. */
  readonly isReturning: boolean;
  readonly recurring: Reward["recurring"] | undefined;
  /** The turn in which its reward became usable, so that no other order takes it; `null` where it can still be taken. */
  readonly keeps: number | null;
}

/** Which of a buyer's orders this is, the first being 0, or why it earns nothing. */
export type Turn =
  | { readonly turn: number; readonly reason: null }
  | { readonly turn: null; readonly reason: "duplicate" | "not-new-customer" };

/** Puts rewards into the order in which they were earned. */
export function byCredit(
  a: Pick<BuyersOrder, "creditedAt" | "orderId">,
  b: Pick<BuyersOrder, "creditedAt" | "orderId">,
): number {
  return a.creditedAt - b.creditedAt || (a.orderId < b.orderId ? -1 : a.orderId > b.orderId ? 1 : 0);
}

/** Adds calendar months in UTC; a day that the month lacks becomes its last. */
export function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

function isWithin({ recurring, creditedAt, advocateId }: BuyersOrder, order: BuyersOrder, turn: number): boolean {
  if (recurring === undefined || order.advocateId !== advocateId) return false;
  if (recurring.orders !== undefined && turn >= recurring.orders) return false;
  return recurring.months === undefined || order.creditedAt <= addMonths(creditedAt, recurring.months);
}

/**
 * Decides which of one buyer's orders earn: the first, and as many further ones of the same advocate as the first one's
 * reward promised. An order that keeps its turn does so before all others, and one that keeps the first is the first. The answer
 * does not depend on the order of the list.
 */
export function takeTurns(orders: readonly BuyersOrder[]): ReadonlyMap<string, Turn> {
  const sorted = [...orders].sort(byCredit);
  const further = new Set(sorted.filter(({ keeps }) => keeps !== null && keeps > 0));
  const isNew = sorted.filter(({ isReturning }) => !isReturning);
  const first = isNew.find(({ keeps }) => keeps === 0) ?? isNew[0];
  if (first !== undefined) further.delete(first);
  const isAfter = (order: BuyersOrder) => first?.keeps === 0 || (first !== undefined && byCredit(first, order) < 0);
  for (const order of sorted) {
    if (first === undefined || order === first || further.has(order) || !isAfter(order)) continue;
    if (isWithin(first, order, further.size + 1)) further.add(order);
  }
  const places = sorted.filter((order) => further.has(order));
  return new Map(
    sorted.map((order): [string, Turn] => {
      if (order === first) return [order.id, { turn: 0, reason: null }];
      const place = places.indexOf(order);
      if (place >= 0) return [order.id, { turn: place + 1, reason: null }];
      return [order.id, { turn: null, reason: order.isReturning ? "not-new-customer" : "duplicate" }];
    }),
  );
}
