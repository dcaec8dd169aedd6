import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that only the shop's server and the backend may know. */
export interface Secrets {
  /** Signs identity tokens. */
  readonly identity: string;
  /** Signs order reports; Standard Webhooks form, `whsec_…`. */
  readonly conversions: string;
  /** Opens the backend's admin endpoints. */
  readonly adminToken: string;
  /** Signs the shop's session cookie. */
  readonly session: string;
}

function createSecrets(): Secrets {
  const random = () => randomBytes(32).toString("base64url");
  return {
    identity: random(),
    conversions: `whsec_${randomBytes(32).toString("base64")}`,
    adminToken: random(),
    session: random(),
  };
}

/** Reads the secrets of a data folder, or makes random ones at the first start, readable by their owner alone. */
export function openSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, "secrets.json");
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${JSON.stringify(createSecrets(), null, 2)}\n`, { mode: 0o600, flag: "wx" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  }
  return JSON.parse(readFileSync(file, "utf8")) as Secrets;
}
