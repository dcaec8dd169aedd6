import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Settings } from "./settings.ts";

const RESTART_DELAY_MS = 2_000;
const PATIENCE_MS = 5_000;
const BACKEND = fileURLToPath(new URL("backend.ts", import.meta.url));

/** How the backend process is. */
export type BackendState = "starting" | "running" | "stopped";

/** The backend as a process of its own, which can be killed and started while the shop goes on. */
export interface SupervisedBackend {
  readonly state: BackendState;
  /** Where it answers, or `null` while it does not. */
  readonly address: string | null;
  /** Starts it, and again whenever it dies by itself; rejects when it dies before its first answer. */
  start(): Promise<void>;
  /** Kills it with SIGKILL, as a power cut would, and leaves it dead until `start()`. */
  kill(): Promise<void>;
  /** Asks it to end; kills it when it does not within 5 s. */
  close(): Promise<void>;
}

/** Supervises the reference backend. It takes a free port by itself and reports its address, so no port is ever guessed. */
export function superviseBackend({ origin, dataFolder }: Settings): SupervisedBackend {
  let child: ChildProcess | null = null;
  let address: string | null = null;
  let isWanted = false;
  let restart: NodeJS.Timeout | undefined;

  function launch(): Promise<void> {
    const process_ = spawn(process.execPath, [BACKEND], {
      env: { ...process.env, OFFSHOOT_ORIGIN: origin, OFFSHOOT_DATA: dataFolder },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child = process_;
    const answered = new Promise<void>((resolve, reject) => {
      process_.once("message", (message: { address: string }) => {
        address = message.address;
        resolve();
      });
      process_.once("exit", (code, signal) => {
        child = null;
        address = null;
        if (isWanted) restart = setTimeout(relaunch, RESTART_DELAY_MS);
        reject(new Error(`The backend ended before it answered (${signal ?? `exit code ${code}`}).`));
      });
    });
    return answered;
  }

  function relaunch(): void {
    console.error("The backend ended by itself: starting it again.");
    launch().catch((error: Error) => console.error(error.message));
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    isWanted = false;
    clearTimeout(restart);
    if (child === null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    const patience = setTimeout(() => child?.kill("SIGKILL"), PATIENCE_MS);
    await ended;
    clearTimeout(patience);
  }

  return {
    get state() {
      if (address !== null) return "running";
      return isWanted ? "starting" : "stopped";
    },
    get address() {
      return address;
    },
    async start() {
      if (isWanted) return;
      isWanted = true;
      await launch();
    },
    kill: () => end("SIGKILL"),
    close: () => end("SIGTERM"),
  };
}
