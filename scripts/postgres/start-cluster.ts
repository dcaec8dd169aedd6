import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../free-port.ts";

/** A throw-away PostgreSQL on loopback. */
export interface PostgresCluster {
  readonly address: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so root lends it another account. */
function accountIds(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such account here: the next one.
    }
  }
  return {};
}

/** Waits for the word with which PostgreSQL tells its own `pg_ctl` that it takes connections. */
async function waitUntilReady(data: string): Promise<void> {
  const lock = join(data, "postmaster.pid");
  for (let tries = 0; !existsSync(lock) || !/^ready/m.test(readFileSync(lock, "utf8")); tries++) {
    if (tries > 200) throw new Error(`PostgreSQL in ${data} is not ready after ten seconds.`);
    await sleep(50);
  }
}

/**
 * Starts PostgreSQL with a cluster of its own in a temporary folder.
 *
 * @param programs Folder with `initdb` and `postgres`.
 * @throws Error when it is not ready after ten seconds.
 */
export async function startCluster(programs: string): Promise<PostgresCluster> {
  const account = accountIds();
  const folder = mkdtempSync(join(tmpdir(), "offshoot-postgres-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const options = { ...account, cwd: folder, stdio: "ignore" } as const;
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "offshoot", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8"],
    options,
  );
  const port = await freePort();
  const settings = ["-h", "127.0.0.1", "-p", String(port), "-k", folder, "-c", "fsync=off"];
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings], options);
  const exited = once(server, "exit");
  const stop = async () => {
    server.kill("SIGINT");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(data);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `postgres://offshoot@127.0.0.1:${port}/postgres`, stop };
}
