import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { freePort } from "../free-port.ts";
import { type Engine, VIEWPORT } from "./engine.ts";
import { findProgram } from "./find-program.ts";
import { sendCommand, whenReady } from "./web-driver.ts";

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** WebDriver writes keys without a character as characters of its own. */
const KEYS: Readonly<Record<string, string>> = { Escape: "\ue00c" };

function find(): string | null {
  if (findProgram("WebKitWebDriver") === null || findProgram("xvfb-run") === null) return null;
  return globSync("/usr/lib/*/webkit2gtk-4*/MiniBrowser").sort().at(-1) ?? null;
}

/** Starts the driver on a display of its own; it gets its own process group, because xvfb-run starts two more programs. */
function startDriver(port: number): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  const env = { ...process.env, ...(isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}) };
  const screen = `--server-args=-screen 0 ${VIEWPORT.width}x${VIEWPORT.height}x24`;
  const args = ["--auto-servernum", screen, "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`];
  return spawn("xvfb-run", args, { env, stdio: "ignore", detached: true });
}

async function stopDriver(driver: ChildProcess): Promise<void> {
  if (driver.pid === undefined || driver.exitCode !== null) return;
  const hasEnded = once(driver, "exit");
  process.kill(-driver.pid, "SIGTERM");
  await hasEnded;
}

/** WebKitGTK's MiniBrowser over plain WebDriver. */
export const webkitEngine: Engine = {
  name: "webkit",
  packages: ["webkit2gtk-driver", "xvfb", "xauth"],
  find,
  async open(binary) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const driver = startDriver(port);
    try {
      await whenReady(origin);
      const alwaysMatch = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
      const session = (await sendCommand("POST", `${origin}/session`, { capabilities: { alwaysMatch } })) as Session;
      const address = `${origin}/session/${session.sessionId}`;
      const act = (type: string, actions: readonly object[]) =>
        sendCommand("POST", `${address}/actions`, { actions: [{ type, id: type, actions }] });
      await sendCommand("POST", `${address}/window/rect`, { x: 0, y: 0, ...VIEWPORT });
      return {
        version: `WebKitGTK ${session.capabilities.browserVersion}`,
        visit: async (url) => void (await sendCommand("POST", `${address}/url`, { url })),
        evaluate: (expression) =>
          sendCommand("POST", `${address}/execute/sync`, { script: `return (${expression});`, args: [] }),
        press: async (x, y) =>
          void (await act("pointer", [
            { type: "pointerMove", x, y },
            { type: "pointerDown", button: 0 },
            { type: "pointerUp", button: 0 },
          ])),
        async key(name) {
          const value = KEYS[name] ?? name;
          await act("key", [
            { type: "keyDown", value },
            { type: "keyUp", value },
          ]);
        },
        async close() {
          await sendCommand("DELETE", address).catch(() => undefined);
          await stopDriver(driver);
        },
      };
    } catch (error) {
      await stopDriver(driver);
      throw error;
    }
  },
};
