import { install, runOnNode } from "./pnpm.mjs";

install();
const code = await runOnNode("scripts/start/build-if-stale.ts");
process.exit(code === 0 ? await runOnNode("examples/demo/main.ts") : code);
