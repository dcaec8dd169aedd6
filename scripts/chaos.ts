import { ensureChromium } from "./browser/ensure-chromium.ts";
import { bundleChaosPage } from "./chaos/bundle-chaos-page.ts";
import { formatFailures, formatHead, formatSeed, formatTotal, LEAST_PER_KILL } from "./chaos/format-results.ts";
import { inParallel } from "./chaos/in-parallel.ts";
import { playSeed, type SeedResult } from "./chaos/play-seed.ts";
import { readArguments } from "./chaos/read-arguments.ts";

/** `pnpm chaos` kills a browser a thousand times while its tabs report conversions, and counts what is lost and what comes as two. */
const { seeds, kills, jobs, page } = readArguments(process.argv.slice(2));
if (ensureChromium() === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
const start = performance.now();
const script = await bundleChaosPage(page);
const results: SeedResult[] = [];
const failures: string[] = [];

console.log(formatHead());
await inParallel(seeds, jobs, async (seed) => {
  try {
    const result = await playSeed({ seed, kills, script });
    results.push(result);
    failures.push(...formatFailures(result));
    console.log([formatSeed(result), ...formatFailures(result)].join("\n"));
  } catch (error) {
    // The others go on; a run of which a part is missing has failed all the same.
    failures.push(`seed ${seed} could not be played: ${error}`);
    console.log(failures.at(-1));
  }
});
console.log(formatTotal(results, (performance.now() - start) / 1000));

const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0);
if (acknowledged < LEAST_PER_KILL * kills * seeds.length) {
  failures.push(`Only ${acknowledged} events were acknowledged: expected ${LEAST_PER_KILL} for each death.`);
}
const inMemory = results.reduce((sum, { weaker }) => sum + weaker.memory, 0);
if (inMemory > 0)
  console.log(`${inMemory} receipts said memory: the browser's database took longer than the adapter waits.`);
const dropped = results.reduce((sum, { weaker }) => sum + weaker.dropped, 0);
if (dropped > 0) failures.push(`${dropped} receipts said dropped, on pages that have room and consent.`);
console.log(failures.length === 0 ? "Every promise was kept." : `\n${failures.join("\n")}`);
process.exitCode = failures.length === 0 ? 0 : 1;
