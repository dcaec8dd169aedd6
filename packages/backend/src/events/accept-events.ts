import type { ReferralEvent } from "@offshoot/core";
import { ordersOfVisitors } from "../conversions/affected-orders.js";
import { settleOrder, type Terms } from "../conversions/settle-order.js";
import type { Database } from "../database/database.js";
import { lockProgram } from "../database/locks.js";
import { type EventRow, eventRow } from "./event-row.js";
import { eventKey, insertEvents } from "./insert-events.js";

/** Which events of a batch were new. */
export interface AcceptedEvents {
  readonly accepted: readonly string[];
  readonly duplicates: readonly string[];
}

/** Whether an event can change who is credited for an order, or bar them. */
const isEvidence = ({ type }: Pick<EventRow, "type">) =>
  type === "conversion.completed" || type === "advocate.identified";

async function ordersOf(tx: Parameters<typeof settleOrder>[0], program: string, rows: readonly EventRow[]) {
  const claimed = rows.flatMap(({ orderId }) => orderId ?? []);
  const signedIn = rows.filter(({ type }) => type === "advocate.identified").map(({ visitor }) => visitor);
  return [...new Set([...claimed, ...(await ordersOfVisitors(tx, program, signedIn))])].sort();
}

/**
 * Stores a batch in one transaction, each event once, and settles the orders it speaks of.
 *
 * @param termsOf What a program promises.
 * @param now Epoch milliseconds.
 */
export async function acceptEvents(
  { sql }: Database,
  batch: readonly ReferralEvent[],
  termsOf: (program: string) => Terms,
  now: number,
): Promise<AcceptedEvents> {
  const rows = new Map<string, EventRow>();
  const accepted: string[] = [];
  const duplicates: string[] = [];
  for (const event of batch) {
    const row = eventRow(event, new Date(now));
    const key = eventKey(row);
    if (rows.has(key)) duplicates.push(row.id);
    else rows.set(key, row);
  }
  if (rows.size === 0) return { accepted, duplicates };
  const programs = [...new Set([...rows.values()].filter(isEvidence).map(({ program }) => program))].sort();
  const added = await sql.transaction(async (tx) => {
    // Before the first insert, or a batch without evidence and one with could wait for each other.
    for (const program of programs) await lockProgram(tx, program);
    const keys = await insertEvents(tx, [...rows.values()]);
    for (const program of programs) {
      const news = [...rows].filter(([key, row]) => keys.has(key) && row.program === program).map(([, row]) => row);
      for (const orderId of await ordersOf(tx, program, news)) {
        await settleOrder(tx, { program, orderId, terms: termsOf(program), now });
      }
    }
    return keys;
  });
  for (const [key, { id }] of rows) (added.has(key) ? accepted : duplicates).push(id);
  return { accepted, duplicates };
}
