import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";

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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

async function waitUntilReady(address: string): Promise<void> {
  const sql = postgres(address, { max: 1, onnotice: () => {} });
  try {
    for (let tries = 0; ; tries++) {
      try {
        await sql`select 1`;
        return;
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(50);
      }
    }
  } finally {
    await sql.end();
  }
}

/**
 * Starts PostgreSQL with a cluster of its own in a temporary folder.
 *
 * @param programs Folder with `initdb` and `postgres`.
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
  const address = `postgres://offshoot@127.0.0.1:${port}/postgres`;
  await waitUntilReady(address);
  return {
    address,
    async stop() {
      server.kill("SIGINT");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
