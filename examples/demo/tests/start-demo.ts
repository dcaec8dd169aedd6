import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../../scripts/free-port.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The shop as `npm start` starts it, with data of its own. */
export interface Demo {
  readonly origin: string;
  /** Ends it as Ctrl+C does; its data stays. */
  stop(): Promise<void>;
  /** Starts it again with the same data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

// An hour: the tests settle payments by hand on the live page, so that "pending" is there for as long as they look.
const SETTLE_MS = 3_600_000;

/**
 * Runs what `npm start` runs and waits for its ready line.
 *
 * @throws Error with everything the start printed, when it ends before it is ready.
 */
export async function startDemo(): Promise<Demo> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const dataFolder = await mkdtemp(join(tmpdir(), "offshoot-demo-"));
  const env = {
    ...process.env,
    PORT: String(port),
    OFFSHOOT_DATA: dataFolder,
    OFFSHOOT_SETTLE_MS: String(SETTLE_MS),
    // Vitest says "test"; the demo runs as for a visitor.
    NODE_ENV: "",
  };
  let end = async () => {};

  async function start(): Promise<void> {
    const child = spawn(process.execPath, ["scripts/start.mjs"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(child, "exit");
    end = async () => {
      child.kill("SIGTERM");
      await ended;
    };
    let printed = "";
    const ready = new Promise<void>((resolve) => {
      const read = (chunk: Buffer) => {
        printed += chunk;
        if (printed.trimEnd().endsWith(`Offshoot demo ready on ${origin}`)) resolve();
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
    });
    const failed = ended.then(() => {
      throw new Error(`The demo ended before it was ready:\n${printed}`);
    });
    await Promise.race([ready, failed]);
    failed.catch(() => {});
  }

  const remove = async () => {
    await end();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (cause) {
    await remove();
    throw cause;
  }
  return { origin, start, stop: () => end(), remove };
}
