import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "../../../scripts/free-port.ts";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** The example as `start.mjs` starts it once everything is built. */
export interface Example {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts the example and waits for its ready line.
 *
 * @throws Error with everything it printed, when it ends before it is ready.
 */
export async function startExample(): Promise<Example> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  // Vitest says "test"; the example runs as for a visitor.
  const env = { ...process.env, PORT: `${port}`, NODE_ENV: "" };
  const child = spawn(process.execPath, ["main.ts"], { cwd: FOLDER, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  let printed = "";
  const ready = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes(`Headless example ready on ${origin}`)) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
  });
  const failed = ended.then(() => {
    throw new Error(`The example ended before it was ready:\n${printed}`);
  });
  await Promise.race([ready, failed]);
  failed.catch(() => {});
  return {
    origin,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
