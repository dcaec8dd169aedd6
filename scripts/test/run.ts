import { findShell } from "../browser/chromium.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { installEngines } from "../engines/install-engines.ts";
import { runEngines } from "../engines/run-engines.ts";
import { ensurePostgres } from "../postgres/ensure-postgres.ts";
import { runTool } from "../run-tool.ts";
import { build } from "../start/build.ts";
import { runTests } from "./run-tests.ts";
import { addTallies, formatTally, type Tally } from "./tally.ts";

const bold = (text: string) => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[22m` : text);

async function step(name: string, run: () => Promise<Tally>): Promise<Tally> {
  const startedAt = performance.now();
  console.log(bold(`\n— ${name}`));
  const tally = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(bold(`— ${name}: ${tally.failed === 0 ? "ok" : "failed"} (${seconds} s)`));
  return tally;
}

const asTally = (isDone: boolean): Tally => ({ passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, skipped: 0 });

async function lint(): Promise<boolean> {
  const style = await runTool("biome", "check", "--error-on-warnings", ".");
  const imports = await runTool("depcruise", "--config", ".dependency-cruiser.mjs", "packages", "examples", "scripts");
  return style === 0 && imports === 0;
}

const chromium = ensureChromium();
const postgres = ensurePostgres();
console.log(chromium === null ? "skipped: no chromium" : `Chromium: ${chromium}`);
if (chromium !== null) console.log(`Headless shell: ${findShell() ?? "none, so the whole browser does its work too"}`);
console.log(postgres === null ? "skipped: no postgresql" : `PostgreSQL: ${postgres}`);
// The other engines are not needed before the end.
const areInstalled = installEngines();

const steps = [
  // Neither needs the other.
  ...(await Promise.all([
    step("lint", async () => asTally(await lint())),
    step("build", async () => asTally(await build())),
  ])),
  await step("types", async () => asTally((await runTool("tsc", "-p", "tsconfig.json")) === 0)),
];
const tests = await step("tests", () => runTests({ hasChromium: chromium !== null }));
const engines = await step("engines", async () => {
  await areInstalled;
  return runEngines({ isBrief: true });
});
const sizes = await step("sizes", async () => asTally((await runTool("scripts/size.ts")) === 0));

const total = addTallies([...steps, tests, engines, sizes]);
if (tests.passed + tests.failed === 0) console.log("No test ran.");
console.log(`\n${formatTally(total)}`);
process.exitCode = total.failed > 0 || tests.passed + tests.failed === 0 ? 1 : 0;
