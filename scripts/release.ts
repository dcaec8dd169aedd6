import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nameRepository } from "./publish/name-repository.ts";
import { packPackages } from "./publish/pack-packages.ts";
import { publishPackages } from "./publish/publish-packages.ts";
import { ROOT } from "./root.ts";
import { runTool } from "./run-tool.ts";

const options = process.argv.slice(2);
const pending = globSync(".changeset/*.md", { cwd: ROOT }).filter((file) => !file.endsWith("README.md"));
if (pending.length > 0)
  throw new Error(`Not released: ${pending.join(", ")} wait for a version. Run: pnpm version:all`);
for (const step of ["scripts/test/run.ts", "scripts/reproduce.ts"])
  if ((await runTool(step)) !== 0) throw new Error(`Not released: ${step} failed.`);

if (!nameRepository(process.env)) console.log("The manifests name no repository: nobody said which.");
const folder = mkdtempSync(join(tmpdir(), "offshoot-release-"));
try {
  const published = await publishPackages(await packPackages(folder), options);
  console.log(published.length > 0 ? published.join("\n") : "Everything is published already.");
} finally {
  rmSync(folder, { recursive: true });
}
if (!options.includes("--dry-run")) process.exitCode = await runTool("changeset", "git-tag");
