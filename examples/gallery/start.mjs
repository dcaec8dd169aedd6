import { install, runOnNode } from "../../scripts/pnpm.mjs";

install();
process.exit(await runOnNode("examples/gallery/main.ts"));
