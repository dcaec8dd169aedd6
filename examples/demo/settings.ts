import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const DATA_FOLDER = fileURLToPath(new URL("../../.data/demo", import.meta.url));

/** What the demo can be told from outside. */
export interface Settings {
  readonly port: number;
  /** The shop's own address; links point here. */
  readonly origin: string;
  /** Absolute path of the folder that holds both databases and the secrets. */
  readonly dataFolder: string;
  /** How long a payment takes to settle after the order. */
  readonly settleMs: number;
}

function readWhole(value: string | undefined, name: string, fallback: number, highest: number): number {
  if (value === undefined || value === "") return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= highest) return number;
  throw new Error(`${name}: expected a whole number from 0 to ${highest}, got "${value}".`);
}

/**
 * Reads `PORT`, `OFFSHOOT_DATA` and `OFFSHOOT_SETTLE_MS`.
 *
 * @default port 4173, data in `.data/demo` of the repository, payments settle after 4000 ms
 * @throws Error naming the variable that is not a whole number.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = readWhole(env.PORT, "PORT", 4173, 65_535);
  return {
    port,
    origin: `http://localhost:${port}`,
    dataFolder: env.OFFSHOOT_DATA ? resolve(env.OFFSHOOT_DATA) : DATA_FOLDER,
    settleMs: readWhole(env.OFFSHOOT_SETTLE_MS, "OFFSHOOT_SETTLE_MS", 4_000, 2_147_483_647),
  };
}
