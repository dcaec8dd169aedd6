import type { ReferralEvent } from "@offshoot/core";
import { ordersOfFriends, ordersOfVisitors } from "../conversions/affected-orders.js";
import { LEAD_TYPES } from "../conversions/lead-types.js";
import { settleOrder } from "../conversions/settle-order.js";
import { SIGN_IN_TYPES } from "../conversions/sign-in-types.js";
import type { Database, Sql } from "../database/database.js";
import { lockProgram } from "../database/locks.js";
import type { RegisteredProgram } from "../program-registry.js";
import { partitionOf } from "../terms/partition.js";
import { type EventRow, eventRow } from "./event-row.js";
import { eventKey, insertEvents } from "./insert-events.js";

/** Which events of a batch were new. */
export interface AcceptedEvents {
  readonly accepted: readonly string[];
  readonly duplicates: readonly string[];
}

const isLead = ({ type, friendId, code }: EventRow) => LEAD_TYPES.includes(type) && friendId != null && code != null;
const isSignIn = ({ type, advocateId }: EventRow) => advocateId != null && SIGN_IN_TYPES.includes(type);
/** Whether an event can change who is credited for an order, or bar them. */
const isEvidence = (row: EventRow) => row.type === "conversion.completed" || isSignIn(row) || isLead(row);

async function ordersOf(tx: Sql, program: string, rows: readonly EventRow[]): Promise<readonly string[]> {
  const claimed = rows.flatMap(({ orderId }) => orderId ?? []);
  const signedIn = await ordersOfVisitors(tx, program, [
    ...new Set(rows.filter(isSignIn).map(({ visitor }) => visitor)),
  ]);
  const led = rows.filter(isLead).flatMap(({ friendId }) => friendId ?? []);
  const bound = await ordersOfFriends(tx, program, [...new Set(led)]);
  return [...new Set([...claimed, ...signedIn, ...bound])].sort();
}

/**
 * Stores a batch in one transaction, each event once, and settles the orders it speaks of.
 *
 * What a live program is told in a test is stored apart, and settles nothing.
 *
 * @param find Finds a program by its key.
 * @param now Epoch milliseconds.
 */
export async function acceptEvents(
  { sql }: Database,
  batch: readonly ReferralEvent[],
  find: (key: string) => RegisteredProgram,
  now: number,
): Promise<AcceptedEvents> {
  const rows = new Map<string, EventRow>();
  const settling = new Map<string, RegisteredProgram>();
  const accepted: string[] = [];
  const duplicates: string[] = [];
  for (const event of batch) {
    const program = find(event.program);
    const isLive = !program.isTest && event.mode !== "test";
    const row = { ...eventRow(event, new Date(now)), program: partitionOf(program.key, !isLive) };
    if (isEvidence(row) && row.program === program.partition) settling.set(row.program, program);
    const key = eventKey(row);
    if (rows.has(key)) duplicates.push(row.id);
    else rows.set(key, row);
  }
  if (rows.size === 0) return { accepted, duplicates };
  const programs = [...settling.keys()].sort();
  const added = await sql.transaction(async (tx) => {
    // Before the first insert, or a batch without evidence and one with could wait for each other.
    for (const program of programs) await lockProgram(tx, program);
    const keys = await insertEvents(tx, [...rows.values()]);
    for (const program of programs) {
      const news = [...rows].filter(([key, row]) => keys.has(key) && row.program === program).map(([, row]) => row);
      for (const orderId of await ordersOf(tx, program, news)) {
        await settleOrder(tx, { program, orderId, offer: (settling.get(program) as RegisteredProgram).offer, now });
      }
    }
    return keys;
  });
  for (const [key, { id }] of rows) (added.has(key) ? accepted : duplicates).push(id);
  return { accepted, duplicates };
}
