import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** A connection or a transaction: the same questions can be asked of PGlite and of PostgreSQL. */
export type Sql = PgDatabase<PgQueryResultHKT>;

/** An open database, migrated to the current schema. */
export interface Database {
  readonly sql: Sql;
  /** Finishes what is under way and lets go of the folder or the connections. */
  close(): Promise<void>;
}
