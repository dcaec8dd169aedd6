import { existsSync } from "node:fs";

const workshop = new URL("../../scripts/pnpm.mjs", import.meta.url);

// In the repository itself what is missing is installed and built first; a copy of this folder has its packages already.
if (existsSync(workshop)) {
  const { install, runOnNode } = await import(workshop.href);
  install();
  const code = await runOnNode("scripts/start/build-if-stale.ts");
  process.exit(code === 0 ? await runOnNode("examples/headless/main.ts") : code);
}
await import("./main.ts");
