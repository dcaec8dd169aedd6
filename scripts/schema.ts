import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.ts";
import { readSources } from "./schema/read-sources.ts";

type Generate = () => Promise<Readonly<Record<string, string>>>;

readSources();
const core = join(ROOT, "packages/core");
const module: { generateFiles: Generate } = await import(pathToFileURL(join(core, "generate/generate-files.ts")).href);
const files = Object.entries(await module.generateFiles());
const old = files.filter(([path, text]) => {
  const file = join(core, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
});

if (process.argv.includes("--check")) {
  for (const [path] of old) console.error(`✗ packages/core/${path} is out of date. Run: pnpm schema`);
  process.exitCode = old.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of old) writeFileSync(join(core, path), text);
  console.log(old.length > 0 ? old.map(([path]) => `packages/core/${path}`).join("\n") : "Everything is up to date.");
}
