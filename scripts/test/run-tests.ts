import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { runTool } from "../run-tool.ts";
import { addTallies, type Tally, tallyTests } from "./tally.ts";

const REPORT = join(ROOT, "node_modules/.cache/offshoot/tests.json");

/** Counts the tests that only a browser can run, without running them. */
function countBrowserTests(): number {
  const vitest = join(ROOT, "node_modules/.bin/vitest");
  const { stdout } = spawnSync(vitest, ["list", "--project", "browser"], { cwd: ROOT, encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(" > ")).length;
}

/** Runs every test; those of the browser project are skipped, and counted as such, where there is no Chromium. */
export async function runTests({ hasChromium }: { readonly hasChromium: boolean }): Promise<Tally> {
  mkdirSync(join(REPORT, ".."), { recursive: true });
  rmSync(REPORT, { force: true });
  const projects = hasChromium ? ["node", "dom", "browser"] : ["node", "dom"];
  const code = await runTool(
    "vitest",
    "run",
    ...projects.flatMap((name) => ["--project", name]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`,
  );
  const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, "utf8")) : null;
  const skipped = hasChromium ? 0 : countBrowserTests();
  return addTallies([tallyTests(report, code), { passed: 0, failed: 0, skipped }]);
}
