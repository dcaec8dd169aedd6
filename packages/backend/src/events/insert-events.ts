import type { Sql } from "../database/database.js";
import { joinWriters } from "../database/locks.js";
import { events } from "../database/schema.js";
import type { EventRow } from "./event-row.js";

/** Says what makes two deliveries the same event. */
export const eventKey = ({ program, visitor, id }: Pick<EventRow, "program" | "visitor" | "id">) =>
  `${program}\n${visitor}\n${id}`;

/**
 * Adds the events that are not there yet.
 *
 * @returns Keys of the added ones.
 */
export async function insertEvents(tx: Sql, rows: readonly EventRow[]): Promise<ReadonlySet<string>> {
  await joinWriters(tx);
  // Every batch in the same order: two that overlap wait for each other instead of locking each other out. Ids rise with time.
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.visitor < b.visitor ? -1 : 1));
  // One statement: PostgreSQL takes 65,535 parameters, a row needs ten, and a batch has at most 1,000 rows.
  const added = await tx
    .insert(events)
    .values(sorted)
    .onConflictDoNothing()
    .returning({ program: events.program, visitor: events.visitor, id: events.id });
  return new Set(added.map(eventKey));
}
