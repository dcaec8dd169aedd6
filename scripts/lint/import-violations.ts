/** One import that breaks exactly one rule of *who may import whom*. */
export interface ImportViolation {
  /** Name of the rule that must reject it. */
  readonly rule: string;
  /** The importing file, inside a pretended repository. */
  readonly from: string;
  readonly source: string;
}

const value = (specifier: string, name = "thing") =>
  `import { ${name} } from "${specifier}";\n\nexport const used = ${name};\n`;
const type = (specifier: string) => `import type { thing } from "${specifier}";\n\nexport type Used = typeof thing;\n`;

/** Every line of *who may import whom*, each with at least one way to break it. */
export const IMPORT_VIOLATIONS: readonly ImportViolation[] = [
  ...["adapter", "ui", "backend"].map((name) => ({
    rule: "core-stands-alone",
    from: `packages/core/src/link/knows-${name}.ts`,
    source: type(`@offshoot/${name}`),
  })),
  { rule: "core-stands-alone", from: "packages/core/src/link/knows-offshoot.ts", source: type("offshoot") },
  { rule: "adapter-knows-core", from: "packages/adapter/src/knows-ui.ts", source: type("@offshoot/ui") },
  { rule: "adapter-knows-core", from: "packages/adapter/src/knows-backend.ts", source: type("@offshoot/backend") },
  { rule: "ui-knows-core", from: "packages/ui/src/knows-adapter.ts", source: type("@offshoot/adapter") },
  { rule: "ui-knows-core", from: "packages/ui/src/knows-offshoot.ts", source: type("offshoot") },
  { rule: "backend-knows-core", from: "packages/backend/src/knows-ui.ts", source: type("@offshoot/ui") },
  {
    rule: "offshoot-knows-no-backend",
    from: "packages/offshoot/src/knows-backend.ts",
    source: type("@offshoot/backend"),
  },
  { rule: "core-without-preact", from: "packages/core/src/link/renders.ts", source: value("preact", "h") },
  { rule: "core-index-is-last", from: "packages/core/src/link/knows-index.ts", source: value("../index.js") },
  {
    rule: "core-factory-wires",
    from: "packages/core/src/link/knows-factory.ts",
    source: value("../create-referral.js"),
  },
  {
    rule: "core-features-take-platform-types",
    from: "packages/core/src/link/picks-platform.ts",
    source: value("../platform/memory-platform.js"),
  },
  {
    rule: "core-platform-imports-types",
    from: "packages/core/src/platform/knows-link.ts",
    source: value("../link/build-link.js"),
  },
  {
    rule: "core-browser-platform-is-wired-once",
    from: "packages/core/src/link/knows-browser.ts",
    source: type("../platform/browser-platform.js"),
  },
  {
    rule: "no-deep-import",
    from: "packages/ui/src/deep.ts",
    source: value("../../core/src/link/build-link.js"),
  },
  {
    rule: "no-deep-import",
    from: "examples/demo/deep.ts",
    source: value("../../packages/core/src/link/build-link.ts"),
  },
  {
    rule: "no-unresolved-import",
    from: "packages/ui/src/through.ts",
    source: value("@offshoot/core/src/link/build-link.js"),
  },
  { rule: "no-deep-import", from: "packages/ui/src/relative.ts", source: value("../../core/src/index.js") },
  {
    rule: "packages-without-examples",
    from: "packages/ui/src/shows.ts",
    source: value("../../../examples/demo/main.ts"),
  },
  { rule: "packages-without-scripts", from: "packages/ui/src/scripted.ts", source: value("../../../scripts/tool.ts") },
  { rule: "no-undeclared-dependency", from: "packages/ui/src/undeclared.ts", source: value("vitest", "it") },
  { rule: "no-cycle", from: "packages/core/src/link/cycle.ts", source: type("./cycle-back.js") },
];

const thing = "export const thing = 1;\n";

/** What the violations import, and imports as the house wants them. */
export const CLEAN_IMPORTS: Readonly<Record<string, string>> = {
  "packages/core/src/index.ts":
    'export { thing } from "./create-referral.js";\nexport { thing as url } from "./platform/browser-platform.js";\n',
  "packages/core/src/create-referral.ts": `import { thing as link } from "./link/build-link.js";\nimport { thing as engine } from "./engine/create-engine.js";\n\nexport const thing = [link, engine];\n`,
  "packages/core/src/engine/create-engine.ts":
    'import { thing as platform } from "../platform/browser-platform.js";\n\nexport const thing = platform;\n',
  "packages/core/src/link/build-link.ts":
    'import type { Platform } from "../platform/platform.js";\n\nexport const thing = (platform: Platform) => platform;\n',
  "packages/core/src/link/cycle-back.ts":
    'import type { Used } from "./cycle.js";\n\nexport const thing = (used: Used): unknown => used;\n',
  "packages/core/src/platform/platform.ts": "export type Platform = string;\n",
  "packages/core/src/platform/browser-platform.ts":
    'import type { Platform } from "./platform.js";\n\nexport const thing: Platform = "";\n',
  "packages/core/src/platform/memory-platform.ts": thing,
  "packages/core/src/link/build-link.test.ts": value("../platform/memory-platform.js"),
  "packages/adapter/src/index.ts": 'export { thing } from "@offshoot/core";\n',
  "packages/ui/src/index.ts":
    'import { h } from "preact";\nimport { thing as core } from "@offshoot/core";\n\nexport const thing = [core, h];\n',
  "packages/ui/src/card.browser.test.ts": `import { it } from "vitest";\nimport { thing } from "../../../scripts/tool.ts";\n\nit(String(thing));\n`,
  "packages/backend/src/index.ts": 'export { thing } from "@offshoot/core";\n',
  "packages/offshoot/src/index.ts":
    'export { thing } from "@offshoot/core";\nexport { thing as post } from "@offshoot/adapter";\nexport { thing as card } from "@offshoot/ui";\n',
  "examples/demo/main.ts": 'export { thing } from "@offshoot/backend";\n',
  "scripts/tool.ts": thing,
};
