/** Who may import whom. Every rule here is tried against a deliberate violation in scripts/lint.test.ts. */

const TEST = "\\.test\\.tsx?$|/tests/";
const CORE = "^packages/core/src/";

/** One direction of the package graph: `from` knows none of `to`. */
const apart = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^packages/${from}/` },
  to: { path: `^packages/(?:${to})/` },
});

export default {
  forbidden: [
    apart("core-stands-alone", "Core knows no other package.", "core", "adapter|ui|offshoot|backend"),
    apart("adapter-knows-core", "Adapter and ui never know each other.", "adapter", "ui|offshoot|backend"),
    apart("ui-knows-core", "Adapter and ui never know each other.", "ui", "adapter|offshoot|backend"),
    apart(
      "backend-knows-core",
      "The backend takes types and isomorphic functions from core.",
      "backend",
      "adapter|ui|offshoot",
    ),
    apart("offshoot-knows-no-backend", "The browser package never reaches into the server.", "offshoot", "backend"),
    {
      name: "core-without-preact",
      comment: "Core renders nothing.",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "(?:^|/)node_modules/(?:\\.pnpm/)?preact[/@]|^preact(?:/|$)" },
    },
    {
      name: "core-index-is-last",
      comment: "index.ts only exports; nothing in core imports it.",
      severity: "error",
      from: { path: CORE },
      to: { path: `${CORE}index\\.ts$` },
    },
    {
      name: "core-factory-wires",
      comment: "create-referral.ts wires the parts; no part knows it.",
      severity: "error",
      from: { path: CORE, pathNot: [`${CORE}index\\.ts$`, TEST] },
      to: { path: `${CORE}create-referral\\.ts$` },
    },
    {
      name: "core-features-take-platform-types",
      comment: "A feature is given its platform; it never picks one.",
      severity: "error",
      from: {
        path: CORE,
        pathNot: [
          `${CORE}(?:index|create-referral|engine/create-engine|diagnose/diagnose)\\.ts$`,
          `${CORE}platform/`,
          TEST,
        ],
      },
      to: { path: `${CORE}platform/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-platform-imports-types",
      comment: "A platform knows the rest of the SDK by type only.",
      severity: "error",
      from: { path: `${CORE}platform/`, pathNot: TEST },
      to: { pathNot: `${CORE}platform/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-browser-platform-is-wired-once",
      comment: "Only the engine and the doctor choose the browser; index.ts publishes it.",
      severity: "error",
      from: { path: CORE, pathNot: [`${CORE}(?:index|engine/create-engine|diagnose/diagnose)\\.ts$`, TEST] },
      to: { path: `${CORE}platform/browser-platform\\.ts$` },
    },
    {
      name: "no-deep-import",
      comment: "Another package is imported by a name that it exports, never by a path into it.",
      severity: "error",
      from: { path: "^(packages/[^/]+|examples|scripts)/" },
      to: { path: "^packages/[^/]+/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "packages-without-examples",
      comment: "What is published never depends on what shows it.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^examples/" },
    },
    {
      name: "packages-without-scripts",
      comment: "Only a test may use the workshop's tools.",
      severity: "error",
      from: { path: "^packages/", pathNot: TEST },
      to: { path: "^scripts/" },
    },
    {
      name: "no-undeclared-dependency",
      comment: "What is published declares what it imports.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: TEST },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-unresolved-import",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-cycle",
      comment: "No cycles anywhere, type-only imports included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)dist/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["offshoot-source", "import", "node", "default", "types"],
    },
  },
};
