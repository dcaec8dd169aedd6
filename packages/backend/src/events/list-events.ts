import type { ReferralEvent } from "@offshoot/core";
import { asc, gt } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { waitForWriters } from "../database/locks.js";
import { events } from "../database/schema.js";

/** A stored event with its place in the order of arrival. */
export interface StoredEvent {
  /** Pass it as `after` to read on from here. */
  readonly cursor: number;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly event: ReferralEvent;
}

/** Lists stored events in the order in which they arrived, none skipped while others are being written. */
export async function listEvents({ sql }: Database, after: number, limit: number): Promise<readonly StoredEvent[]> {
  const rows = await sql.transaction(async (tx) => {
    await waitForWriters(tx);
    return tx.select().from(events).where(gt(events.position, after)).orderBy(asc(events.position)).limit(limit);
  });
  return rows.map(({ position, receivedAt, body }) => ({
    cursor: position,
    receivedAt: receivedAt.toISOString(),
    event: body,
  }));
}
