import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The one place that says which package manager lays out this repository. */
export const PNPM = "pnpm@12.21.0";

const root = fileURLToPath(new URL("..", import.meta.url));
const isWindows = process.platform === "win32";
const node = fileURLToPath(new URL(`../node_modules/node/bin/node${isWindows ? ".exe" : ""}`, import.meta.url));

/** Installs exactly what the lockfile says; a second run finds everything in place. Ends the process when that fails. */
export function install() {
  const startedAt = Date.now();
  process.stdout.write(`Installing what the lockfile names with ${PNPM} … `);
  const { status, stdout, stderr } = spawnSync("npx", ["--yes", PNPM, "install", "--frozen-lockfile"], {
    cwd: root,
    encoding: "utf8",
    shell: isWindows,
    // With NODE_ENV=production the tools would be left out.
    env: { ...process.env, NODE_ENV: "" },
  });
  if (status !== 0) {
    console.log(`failed\n${stdout ?? ""}${stderr ?? ""}`);
    process.exit(1);
  }
  console.log(`done (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
}

/** npm passes a signal on to its shell only: once that shell is gone, we end as well, and nothing stays behind on a port. */
function onShellGone(end) {
  const shell = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== shell && end(), 250).unref();
}

/** Runs a script on the Node that the lockfile names, passes signals on and resolves to its exit code. */
export function runOnNode(script, ...rest) {
  const child = spawn(node, [script, ...rest], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"]) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child by itself.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  onShellGone(() => child.kill());
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}
