import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database } from "./database.js";
import { lockFolder } from "./lock-folder.js";

/** Opens the embedded database in a folder, or in memory for `memory://`. */
export async function openPglite(location: string, migrationsFolder: string): Promise<Database> {
  if (location === "memory://") return migrated(await PGlite.create(), migrationsFolder, async () => {});
  const folder = resolve(location);
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    return await migrated(await PGlite.create(folder), migrationsFolder, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function migrated(client: PGlite, migrationsFolder: string, unlock: () => Promise<void>): Promise<Database> {
  const sql = drizzle({ client });
  await migrate(sql, { migrationsFolder });
  return {
    sql,
    async close() {
      await client.close();
      await unlock();
    },
  };
}
