import { parseArgs } from "node:util";

/** What `pnpm chaos` is asked to play. */
export interface ChaosArguments {
  readonly seeds: readonly number[];
  /** Deaths of each seed's browser. @default 50 */
  readonly kills: number;
  /** Seeds that are played at the same time. @default 2 */
  readonly jobs: number;
  /** Whose adapter the pages have; a wrong one shows that the run can fail. @default the real one */
  readonly page: string;
}

const PAGES = ["page", "hasty-page", "trusting-page", "renaming-page"];

function readCount(name: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`--${name}: expected a whole number above 0, got "${value}".`);
  return Number(value);
}

/**
 * Reads `--seeds 20 --kills 50 --jobs 2`, or `--seed 17` for exactly that one. Twenty seeds are the seeds 1 to 20.
 *
 * `--page hasty-page` plays a wrong adapter: it says `durable` too early. `trusting-page` believes every answer, and `renaming-page`
 * gives an event a new id with every try.
 *
 * @throws Error for anything else.
 */
export function readArguments(args: readonly string[]): ChaosArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string", default: "20" },
      seed: { type: "string" },
      kills: { type: "string", default: "50" },
      jobs: { type: "string", default: "2" },
      page: { type: "string", default: "page" },
    },
  });
  const { page } = values;
  if (!PAGES.includes(page)) throw new Error(`--page: expected one of ${PAGES.join(", ")}, got "${page}".`);
  const count = readCount("seeds", values.seeds);
  return {
    seeds:
      values.seed === undefined
        ? Array.from({ length: count }, (_, index) => index + 1)
        : [readCount("seed", values.seed)],
    kills: readCount("kills", values.kills),
    jobs: readCount("jobs", values.jobs),
    page,
  };
}
