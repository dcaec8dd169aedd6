import type { Tally } from "../test/tally.ts";
import type { Engine } from "./engine.ts";
import { ENGINES } from "./install-engines.ts";
import { type Check, runConformance } from "./run-conformance.ts";
import { serveConformance } from "./serve-conformance.ts";

const MARKS = { passed: "✓", failed: "✗", skipped: "–" } as const;

/** What an engine said, and how it calls itself. */
interface Verdict {
  readonly title: string;
  readonly checks: readonly Check[];
}

async function judge(engine: Engine, only: string): Promise<Verdict | null> {
  const binary = engine.find();
  if (binary === null) return null;
  const startedAt = performance.now();
  const server = await serveConformance();
  try {
    const page = await engine.open(binary);
    try {
      const checks = await runConformance(page, only ? `${server.url}?only=${encodeURIComponent(only)}` : server.url);
      return { title: `${page.version} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`, checks };
    } finally {
      await page.close();
    }
  } catch (error) {
    const check = { group: "The engine", name: "It can be driven", state: "failed", failure: String(error) } as const;
    return { title: engine.name, checks: [check] };
  } finally {
    await server.close();
  }
}

function print({ title, checks }: Verdict, isBrief: boolean): void {
  console.log(`\n${title}`);
  const groups = [...new Set(checks.map(({ group }) => group))];
  for (const group of groups) {
    const own = checks.filter((check) => check.group === group);
    console.log(`  ${group}: ${own.filter(({ state }) => state === "passed").length} of ${own.length}`);
    for (const { name, state, failure, seconds = 0 } of own) {
      const took = seconds >= 1 ? ` (${seconds.toFixed(1)} s)` : "";
      if (!isBrief || state !== "passed")
        console.log(`    ${MARKS[state]} ${name}${failure ? `: ${failure}` : ""}${took}`);
    }
  }
}

/** What is judged, and how much of it is told. */
export interface EnginesOptions {
  /** Whether only what did not pass is named. */
  readonly isBrief: boolean;
  /** Which engines. @default all */
  readonly names?: readonly string[];
  /** Title of the one group of checks to judge. @default every group */
  readonly only?: string;
}

/**
 * Judges the built files in every engine that is there, all at the same time.
 *
 * @returns How the checks ended; an engine that is not there counts as one that was skipped.
 */
export async function runEngines({ isBrief, names = [], only = "" }: EnginesOptions): Promise<Tally> {
  const chosen = ENGINES.filter(({ name }) => names.length === 0 || names.includes(name));
  const verdicts = await Promise.all(
    chosen.map(async (engine) => {
      const verdict = await judge(engine, only);
      if (verdict === null) console.log(`\nskipped: no ${engine.name}`);
      else print(verdict, isBrief);
      return verdict;
    }),
  );
  const checks = verdicts.flatMap((verdict) => verdict?.checks ?? []);
  // A driver has hands for everything: a check that nobody helped with is one that failed.
  const passed = checks.filter(({ state }) => state === "passed").length;
  return { passed, failed: checks.length - passed, skipped: verdicts.filter((verdict) => verdict === null).length };
}
