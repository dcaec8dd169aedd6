import { count } from "drizzle-orm";
import { guestKeys, guests } from "../src/database/guest-schema.js";
import {
  advocates,
  codes,
  conversions,
  documents,
  events,
  ledgerEntries,
  reports,
  rewards,
  spendings,
} from "../src/database/schema.js";
import type { Database } from "../src/index.js";

const TABLES = {
  advocates,
  codes,
  conversions,
  documents,
  events,
  guestKeys,
  guests,
  ledgerEntries,
  reports,
  rewards,
  spendings,
};

/** Counts the rows of every table, so that a test can say that nothing was written. */
export async function countRows({ sql }: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(TABLES)) {
    const [row] = await sql.select({ n: count() }).from(table);
    counts[name] = row?.n ?? 0;
  }
  return counts;
}
