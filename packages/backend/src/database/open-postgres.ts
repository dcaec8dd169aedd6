import { sql as query } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import type { Database } from "./database.js";

const POOL_SIZE = 10;
const CLOSE_SECONDS = 5;

/** Opens PostgreSQL. Several processes may do so at once: one migrates, the others wait for it. */
export async function openPostgres(address: string, migrationsFolder: string): Promise<Database> {
  await migrateAlone(address, migrationsFolder);
  const client = postgres(address, { max: POOL_SIZE, onnotice: () => {} });
  return { sql: drizzle({ client }), close: () => client.end({ timeout: CLOSE_SECONDS }) };
}

async function migrateAlone(address: string, migrationsFolder: string): Promise<void> {
  // One connection, because the lock belongs to it; closing it releases the lock whatever happened.
  const client = postgres(address, { max: 1, onnotice: () => {} });
  try {
    const sql = drizzle({ client });
    await sql.execute(query`select pg_advisory_lock(hashtextextended('offshoot:migrate', 0))`);
    await migrate(sql, { migrationsFolder });
  } finally {
    await client.end({ timeout: CLOSE_SECONDS });
  }
}
