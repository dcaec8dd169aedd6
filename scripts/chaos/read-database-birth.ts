import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Says which database folder a profile has; `null` before the first one.
 *
 * Chromium deletes all databases of a site when it finds their log damaged, and begins anew: a write that SIGKILL cut short does no harm
 * at the next start, but everything behind it in the log is unreadable at the one after that. No page can prevent it.
 *
 * @returns what stays the same for as long as the folder does.
 */
export function readDatabaseBirth(profile: string): string | null {
  const parent = join(profile, "Default/IndexedDB");
  try {
    const folder = readdirSync(parent).find((name) => name.endsWith(".leveldb"));
    if (folder === undefined) return null;
    const { ino, birthtimeMs } = statSync(join(parent, folder));
    return `${ino} ${birthtimeMs}`;
  } catch {
    return null;
  }
}
