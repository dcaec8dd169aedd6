import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import type { ExampleManifest } from "./rewrite-manifest.ts";
import { runCommand } from "./run-command.ts";

const POLL_MS = 50;

/** An example that answers. */
export interface ServedExample {
  readonly origin: string;
  /** Everything its server has printed. */
  readonly output: () => string;
  stop(): Promise<void>;
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(origin);
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

/** The script that serves what was built: an example's own server, else its bundler's. */
export function servingScript({ scripts = {} }: ExampleManifest): string {
  return scripts.start ? "start" : "preview";
}

/**
 * Serves an example by one of its own scripts on a free port of loopback, and waits until it answers. A `start` script is
 * told the port by `PORT`, a bundler by its flags.
 *
 * @throws Error with everything it printed, when it ends before it answers.
 */
export async function serveExample(folder: string, script?: string): Promise<ServedExample> {
  const manifest: ExampleManifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const name = script ?? servingScript(manifest);
  const port = await freePort();
  const isBundler = manifest.scripts?.[name]?.startsWith("vite") ?? false;
  const flags = isBundler ? ["--", "--host", "127.0.0.1", "--port", `${port}`, "--strictPort"] : [];
  const server = runCommand(folder, ["npm", "run", name, ...flags], { PORT: `${port}` });
  const origin = `http://localhost:${port}`;
  let code: number | undefined;
  void server.ended.then((ended) => {
    code = ended;
  });
  while (!(await answers(origin))) {
    if (code !== undefined) throw new Error(`"${name}" ended with ${code} before it answered:\n${server.output()}`);
    await wait(POLL_MS);
  }
  return { origin, output: server.output, stop: server.stop };
}
