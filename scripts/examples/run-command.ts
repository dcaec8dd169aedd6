import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";

const isWindows = process.platform === "win32";

/** A command at work. */
export interface Running {
  /** Everything it has printed. */
  readonly output: () => string;
  /** Resolves to its exit code; 1 when it was killed or could not be started. */
  readonly ended: Promise<number>;
  /** Ends it with everything that it started, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Ends a whole process group: npm leaves what its scripts started behind. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(isWindows ? child.pid : -child.pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

/** Starts a command in a folder, on the Node that is running now, as if nobody tested it. */
export function runCommand(
  cwd: string,
  [command, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Running {
  const path = [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter);
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|VITE_|npm_|NODE_ENV$|NODE_OPTIONS$)/i.test(name),
  );
  const child = spawn(command, args, {
    cwd,
    detached: !isWindows,
    shell: isWindows,
    env: { ...Object.fromEntries(own), PATH: path, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      printed += text;
    });
  const ended = new Promise<number>((resolve) => {
    child.on("error", ({ message }) => {
      printed += message;
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
  const end = () => killGroup(child);
  process.once("exit", end);
  return {
    output: () => printed,
    ended,
    async stop() {
      process.off("exit", end);
      end();
      await ended;
    },
  };
}

/**
 * Runs a command to its end.
 *
 * @returns Everything it printed.
 * @throws Error with everything it printed, when it fails.
 */
export async function runToEnd(cwd: string, command: readonly [string, ...string[]]): Promise<string> {
  const running = runCommand(cwd, command);
  const code = await running.ended;
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code} in ${cwd}:\n${running.output()}`);
  return running.output();
}
