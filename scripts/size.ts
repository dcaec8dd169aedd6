import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { BUDGETS } from "./size/budgets.ts";
import { checkReadme } from "./size/check-readme.ts";
import { type Measured, measure } from "./size/measure.ts";
import { formatTable, judge } from "./size/verdict.ts";

const dim = (text: string) => (process.stdout.isTTY ? `\x1b[2m${text}\x1b[22m` : text);

function checkReadmes(rows: readonly Measured[]): string[] {
  const sizes = new Map(rows.map(({ budget, sizeKb }) => [budget.key, sizeKb]));
  const root = join(ROOT, "README.md");
  if (!existsSync(root)) return ["README.md: expected a README that states the measured size, found none."];
  const faults = globSync(["README.md", "packages/*/README.md"], { cwd: ROOT }).flatMap((name) =>
    checkReadme(name, readFileSync(join(ROOT, name), "utf8"), sizes),
  );
  if (!readFileSync(root, "utf8").includes("<!-- size:firstCard -->"))
    faults.push("README.md: expected the size of the first card as <!-- size:firstCard -->1.2 KB<!-- /size -->.");
  return faults;
}

const rows: Measured[] = [];
const faults: string[] = [];
for (const budget of BUDGETS) {
  try {
    rows.push(await measure(budget));
  } catch (error) {
    rows.push({ budget, sizeKb: null });
    faults.push(`${budget.what}: ${error instanceof Error ? error.message : error}`);
  }
}
const over = rows.filter((row) => judge(row) === "over");
faults.push(
  ...over.map(({ budget, sizeKb }) => `${budget.what}: ${sizeKb} KB is above ${budget.heldKb ?? budget.limitKb} KB.`),
);
faults.push(...checkReadmes(rows));

if (process.argv.includes("--json")) {
  const report = rows.map(({ budget: { key, what, limitKb, goalKb }, sizeKb }) => ({
    key,
    what,
    limitKb,
    goalKb,
    sizeKb,
  }));
  console.log(JSON.stringify({ rows: report, faults }, null, 2));
} else {
  console.log(formatTable(rows, dim));
  for (const fault of faults) console.error(`✗ ${fault}`);
}
process.exitCode = faults.length > 0 ? 1 : 0;
