import { existsSync, globSync } from "node:fs";
import { delimiter, dirname } from "node:path";

/**
 * Finds the folder with PostgreSQL's server programs (`initdb`, `postgres`); `null` when there is none.
 *
 * Debian keeps them out of the search path, one folder per version; the newest is taken.
 */
export function findPostgres(): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter).filter((folder) => existsSync(`${folder}/postgres`));
  const ofDebian = globSync("/usr/lib/postgresql/*/bin/postgres").map(dirname);
  ofDebian.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return [...onPath, ...ofDebian].find((folder) => existsSync(`${folder}/initdb`)) ?? null;
}
