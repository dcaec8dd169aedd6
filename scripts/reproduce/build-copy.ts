import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { PNPM } from "../pnpm.mjs";
import { copySources } from "./copy-sources.ts";
import { hashOutputs, type Outputs } from "./hash-outputs.ts";

const run = promisify(execFile);

/** What may differ between two machines that build the same sources. */
export interface Surroundings {
  readonly folder: string;
  readonly timeZone: string;
  readonly locale: string;
  /** How far the clock of the build is off. */
  readonly clockShiftDays: number;
}

/**
 * Copies the sources into a folder, installs, builds and packs there.
 *
 * @returns Every file of every `dist`, and the tarballs.
 */
export async function buildCopy({ folder, timeZone, locale, clockShiftDays }: Surroundings): Promise<Outputs> {
  copySources(folder);
  const temporary = join(folder, "node_modules/.tmp");
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    TZ: timeZone,
    LC_ALL: locale,
    LANG: locale,
    CLOCK_SHIFT_DAYS: `${clockShiftDays}`,
  };
  const options = { cwd: folder, env, maxBuffer: 64e6 };
  await run("npx", ["--yes", PNPM, "install", "--frozen-lockfile", "--prefer-offline"], options);
  mkdirSync(temporary, { recursive: true });
  const clock = pathToFileURL(join(folder, "scripts/reproduce/shift-clock.mjs")).href;
  const rollup = join(folder, "node_modules/rollup/dist/bin/rollup");
  await run(process.execPath, ["--import", clock, rollup, "-c", "--silent"], {
    ...options,
    env: { ...env, TMPDIR: temporary },
  });
  await run(process.execPath, ["scripts/pack.ts", "tarballs"], options);
  return hashOutputs(folder, ["packages/*/dist/**", "tarballs/*"]);
}
