import { parseArgs } from "node:util";
import { ensureChromium } from "./browser/ensure-chromium.ts";
import { installEngines } from "./engines/install-engines.ts";
import { runEngines } from "./engines/run-engines.ts";
import { formatTally } from "./test/tally.ts";

ensureChromium();
await installEngines();
// `pnpm engines firefox --only Dialog` judges one group in one of them.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" } },
});
const tally = await runEngines({ isBrief: false, names: positionals, only: values.only });
console.log(`\n${formatTally(tally)}`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
