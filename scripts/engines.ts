import { chromiumEngine } from "./engines/chromium-engine.ts";
import type { Engine } from "./engines/engine.ts";
import { firefoxEngine } from "./engines/firefox-engine.ts";
import { type Check, runConformance } from "./engines/run-conformance.ts";
import { serveConformance } from "./engines/serve-conformance.ts";
import { webkitEngine } from "./engines/webkit-engine.ts";

async function judge(engine: Engine, binary: string): Promise<readonly Check[]> {
  const server = await serveConformance();
  try {
    const page = await engine.open(binary);
    console.log(`\n${page.version}`);
    try {
      return await runConformance(page, server.origin);
    } finally {
      await page.close();
    }
  } catch (error) {
    return [{ name: `${engine.name} can be driven`, passed: false, failure: String(error) }];
  } finally {
    await server.close();
  }
}

const checks: Check[] = [];
let skipped = 0;
for (const engine of [chromiumEngine, firefoxEngine, webkitEngine]) {
  const binary = engine.ensure();
  if (binary === null) {
    skipped += 1;
    console.log(`\nskipped: no ${engine.name}`);
    continue;
  }
  const verdicts = await judge(engine, binary);
  for (const { name, passed, failure } of verdicts) console.log(passed ? `  ✓ ${name}` : `  ✗ ${name}: ${failure}`);
  checks.push(...verdicts);
}

const failed = checks.filter(({ passed }) => !passed).length;
const rest = skipped > 0 ? `, ${skipped} ${skipped === 1 ? "engine" : "engines"} skipped` : "";
console.log(`\n${checks.length - failed} passed, ${failed} failed${rest}`);
process.exitCode = failed > 0 || checks.length === 0 ? 1 : 0;
