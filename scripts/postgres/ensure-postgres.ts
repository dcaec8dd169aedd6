import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { canInstallDebian, installDebian } from "../debian/install-debian.ts";
import { findPostgres } from "./find-postgres.ts";

/** Debian creates and starts a cluster on installation unless this file says otherwise; tests start their own. */
function forbidSystemCluster(): void {
  const folder = "/etc/postgresql-common";
  if (existsSync(`${folder}/createcluster.conf`)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/createcluster.conf`, "create_main_cluster = false\n");
}

/** Finds PostgreSQL's server programs or installs Debian's package where we may; `null` when there are none. */
export function ensurePostgres(): string | null {
  const found = findPostgres();
  if (found !== null || !canInstallDebian()) return found;
  forbidSystemCluster();
  installDebian("postgresql");
  return findPostgres();
}
