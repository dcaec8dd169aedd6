import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A backend in a process of its own. */
export interface BackendProcess {
  readonly address: string;
  /** Ends it with SIGKILL: no goodbye, no clean-up. */
  kill(): Promise<void>;
}

/** Starts a backend over a database in a process of its own and waits until it answers. */
export async function startProcess(location: string): Promise<BackendProcess> {
  const child: ChildProcess = fork(here("./serve-acme.ts"), [location], {
    execArgv: ["--conditions=offshoot-source", "--import", here("./resolve-sources.ts")],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  const early = exited.then(([code]) => {
    throw new Error(`The backend ended with ${code} before it answered.`);
  });
  const [{ address }] = await Promise.race([once(child, "message"), early]);
  early.catch(() => {});
  return {
    address,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
