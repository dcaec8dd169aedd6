import { readdirSync, readFileSync, rmSync } from "node:fs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { chunkList, chunkOf } from "./scripts/build/chunk-plan.mjs";
import { integrityList } from "./scripts/build/integrity-list.mjs";
import { packWordFiles, serveLanguages } from "./scripts/build/pack-languages.mjs";
import { slimPreact } from "./scripts/build/slim-preact.mjs";

/** Everything that is not written here stays an import: packages share one copy of each other and of their libraries. */
const isExternal = (id) => !id.startsWith(".") && !id.startsWith("/");

/** Empties a folder before the first build writes into it, so that nothing old is published. */
function clean(folder) {
  return { name: "clean", buildStart: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Finds the source of an entry, `.ts` or `.tsx`. */
function entryFile(path) {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  return `${path.slice(0, slash)}/${readdirSync(path.slice(0, slash)).find((file) => /\.tsx?$/.test(file) && file.startsWith(`${name}.ts`))}`;
}

/** Builds one npm package: an ES module per entry, with its types beside it. Order matters: types come from `dist`. */
function library(name, entries = ["index"]) {
  const folder = `packages/${name}`;
  return {
    input: entries.map((entry) => entryFile(`${folder}/src/${entry}`)),
    external: isExternal,
    output: {
      dir: `${folder}/dist`,
      format: "es",
      sourcemap: true,
      // A module each, so that the host's own bundler can leave out and load later what it likes.
      preserveModules: true,
      preserveModulesRoot: `${folder}/src`,
    },
    plugins: [clean(`${folder}/dist`), typescript({ tsconfig: `${folder}/tsconfig.json` }), packWordFiles()],
  };
}

/** Every wire format of the adapter package, each of which can be imported by itself. */
function formatEntries() {
  const files = readdirSync("packages/adapter/src/format").filter((file) => /(?<!^wire)-format\.ts$/.test(file));
  return files.map((file) => `format/${file.slice(0, -3)}`);
}

/** The smallest form of what browsers load directly; the sizes of imports are measured through it too. */
export const minify = () =>
  terser({
    module: true,
    ecma: 2020,
    // Inlined functions repeat themselves less well than called ones compress.
    compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
  });

/** What both script-tag files go through: bundled from the sources, so that each module can go where it is needed; nothing global. */
function scriptPlugins(options) {
  return [
    serveLanguages(options),
    nodeResolve({ browser: true, exportConditions: ["offshoot-source"] }),
    slimPreact(),
    replace({
      preventAssignment: true,
      delimiters: ["", ""],
      values: {
        "process.env.NODE_ENV": '"production"',
        // nanostores counts its updates on a global; on other people's pages the count stays inside the file.
        "globalThis.nanostoresGlobal ||= {": "{",
      },
    }),
    typescript({ tsconfig: "packages/offshoot/tsconfig.script.json", outDir: "packages/offshoot/dist" }),
    minify(),
    // Written with each of them: whichever is built last has seen all.
    integrityList("packages/offshoot/dist"),
  ];
}

/** Publishes a file as it stands, under its own name. */
function published(file) {
  return {
    name: "published",
    buildStart() {
      this.emitFile({ type: "asset", fileName: file.slice(file.lastIndexOf("/") + 1), source: readFileSync(file) });
    },
  };
}

export default [
  library("core", ["index", "program/explain-problems", "program/schema/index"]),
  library("adapter", ["index", "journal", "testing", "create-data-layer-adapter", ...formatEntries()]),
  library("ui", ["index", "code", "invite", "launcher", "presets", "prompt", "question", "reward", "welcome"]),
  library("backend"),
  library(
    "offshoot",
    "index code debug invite launcher preact prompt question reward schema script-tag testing theme welcome".split(" "),
  ),
  {
    input: { offshoot: "packages/offshoot/src/script/offshoot.ts" },
    // No import has an effect of its own (a rule of the house): what is not used is not fetched for its sake.
    treeshake: { moduleSideEffects: false },
    output: {
      dir: "packages/offshoot/dist",
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "offshoot.[name].[hash:7].js",
      hashCharacters: "base36",
      // Nobody else holds the modules that one chunk keeps together.
      freeze: false,
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
    },
    plugins: [
      ...scriptPlugins(),
      published("packages/offshoot/src/offshoot.css"),
      published("packages/core/offshoot.schema.json"),
      chunkList(),
    ],
  },
  {
    // By itself, with all that it needs inside: no other file may grow by what only a developer asks for.
    input: "packages/offshoot/src/script/debug-script.ts",
    treeshake: { moduleSideEffects: false },
    output: { file: "packages/offshoot/dist/offshoot.debug.js", format: "es", inlineDynamicImports: true },
    plugins: scriptPlugins({ isEmitting: false }),
  },
  {
    input: "packages/offshoot/src/script/offshoot.ts",
    output: { file: "packages/offshoot/dist/offshoot.iife.js", format: "iife", inlineDynamicImports: true },
    // The languages beside the other script serve this one too.
    plugins: scriptPlugins({ isEmitting: false }),
  },
];
