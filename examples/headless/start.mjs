import { install, runOnNode } from "../../scripts/pnpm.mjs";

install();
const code = await runOnNode("scripts/start/build-if-stale.ts");
process.exit(code === 0 ? await runOnNode("examples/headless/main.ts") : code);
