import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root.ts";

/** `pnpm bench [name]` runs every file of scripts/bench, or the one of that name; each exports `run()`. */
const files = globSync(join(ROOT, "scripts/bench/*.ts")).sort();
const nameOf = (file: string) => basename(file, ".ts");
const wanted = process.argv[2];
const chosen = files.filter((file) => wanted === undefined || nameOf(file) === wanted);
if (chosen.length === 0) {
  console.error(`Expected one of: ${files.map(nameOf).join(", ")}; got "${wanted}".`);
  process.exitCode = 1;
}
for (const file of chosen) {
  const { run } = (await import(pathToFileURL(file).href)) as { run(): Promise<void> };
  console.log(`\n# ${nameOf(file)}\n`);
  await run();
}
