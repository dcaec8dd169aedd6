import { install, runOnNode } from "./pnpm.mjs";

install();
process.exit(await runOnNode("scripts/test/run.ts"));
