import { OffshootError } from "@offshoot/core";
import type { Database } from "./database/database.js";
import { openPglite } from "./database/open-pglite.js";
import { openPostgres } from "./database/open-postgres.js";
import { MIGRATIONS_FOLDER } from "./migrations-folder.js";

/**
 * Opens a database and brings its schema up to date.
 *
 * @param location A folder for the embedded database (created when missing, survives restarts and crashes), `memory://` for
 *   one that lives as long as the process, or a `postgres://` address.
 * @throws OffshootError `option-invalid` when the address is of another kind, or the folder is open already, here or in another running process.
 * @example
 * const database = await openDatabase("./data");
 */
export async function openDatabase(location: string): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(location)) return openPostgres(location, MIGRATIONS_FOLDER);
  if (/^\w+:\/\//.test(location) && location !== "memory://") {
    const expected = `expected a folder, memory:// or a postgres:// address, got an address of another kind.`;
    throw new OffshootError("option-invalid", expected, { path: "database" });
  }
  return openPglite(location, MIGRATIONS_FOLDER);
}
