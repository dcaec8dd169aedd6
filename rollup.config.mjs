import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
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

/** Finds everything that a module imports at once, itself included. */
function staticImports(entry, getModuleInfo, seen = new Set()) {
  seen.add(entry);
  for (const id of getModuleInfo(entry).importedIds) if (!seen.has(id)) staticImports(id, getModuleInfo, seen);
  return seen;
}

/** What only some pages need: a bad document, a former product, another link style, a consent manager, an old browser. Each its own file. */
const RARE =
  /core\/src\/(program\/(describe|explain-problems|program-words)|link\/build-link|attribution\/migrate|carry\/take-hand-off|consent\/(listen-to-manager|read-tcf|read-gpp)|platform\/(copy-by-selection|patch-history|form-filler|fill-form|decorate-links|inspect-page))|ui\/src\/(card\/test-ribbon|element\/)|script\/rest\/more-programs|core\/src\/preview\//;

/** The wire formats and the data layer, of which a page fetches the one that its program names. */
const FORMATS =
  /adapter\/src\/(format\/(cloud-events|segment|rudderstack|jitsu|posthog|snowplow|postgrest|dub|webhook)-format|create-data-layer-adapter|data-layer\/)/;

/** What finds a format, with what several of them write alike: it is there before them. */
const LOAD_FORMAT = /offshoot\/src\/load-format|adapter\/src\/format\/(person-of|properties-of|is-page|track-batch)\./;

/** Chunks that only a page with something special fetches: its own SHA-256 without https, a QR code when it is opened, another language. */
const RARE_NAMES = ["sha2", "qr", "load-format", "speak-language"];

/** Chunks that only a program fetches whose document says more than the basics: counted by themselves. */
const FEATURE_NAMES =
  /^(read-whole|evaluate-program|share-more|message|create-opener|create-prompt|page-moment|eligibility|apply-link|create-guests|migrate)$/;

/** Chunks of cards that come when a program has something for them, a page asks for them, or somebody opens them. */
const PART_NAMES =
  /^(code|question|use-invitation|create-parts|invite-extra|channel-row|channel-marks|quote-part|steps-part|list-rules|join-part|qr-code|reward-extra|partner-view|reward-arrival|tier|welcome-extra|notice-part|elsewhere-part|open-(dialog|launcher)|launcher-extra|draw-attention|adapt-element|preview-(referral|sample)|load-(css|theme)|compile-theme|brand-colors|(crisp|playful|editorial|midnight|native)(-css)?)$/;

/**
 * Which chunk a module belongs to: one that matches `holds`, or that one of the `roots` imports at once; the first that fits.
 * What fits none goes where it is used, so that whatever is imported later becomes a chunk by itself.
 */
const CHUNKS = [
  { name: undefined, holds: RARE },
  { name: undefined, holds: FORMATS },
  { name: "load-format", holds: LOAD_FORMAT },
  { name: "qr", holds: /core\/src\/share\/qr\.|\/uqr\// },
  {
    name: "boot",
    holds: /nanostores|script\/(boot|start-referral|load-program)/,
    // The package's own index imports everything: what a card is drawn from is named here.
    roots: /core\/src\/(create-referral|reward\/format-reward|program\/(localized-text|canonical-locale))\.ts$/,
    among: /core\/src/,
  },
  // What remembers, reports and asks: beside the card, not before it.
  {
    name: "engine",
    holds: /nanoid/,
    roots: /core\/src\/engine\/create-engine\.ts$/,
    among: /core\/src/,
  },
  // Calls, the other cards, further programs: after the first card.
  { name: "rest", holds: /script\/(after-start|load-debug|rest\/(?!more-programs))|ui\/src\/prompt(\.ts|\/on-prompt)/ },
  // What the adapter fetches with the first question, token or trouble.
  {
    name: "on-demand",
    holds:
      /adapter\/src\/(on-demand|describe-trouble|ask\/|format\/offshoot-format|send\/(request|read-retry-after)|outbox\/(create-care|create-pause|refusal-rules))/,
  },
  { name: "adapter", holds: /packages\/adapter|http-adapter-of|idb-keyval/ },
  { name: "launcher-extra", holds: /ui\/src\/launcher\/(launcher-extra|news)\./ },
  // What the other surfaces share; the first card does without.
  {
    name: "rewards",
    holds: /words\/(format-day|isolate|say-count|en\/tier)|parts\/(icon|close-button|link-css)|preact\/hooks/,
  },
  { name: "tier", holds: /ui\/src\/(parts\/(tier-bar|progress-bar)|invite\/tier-part)/ },
  { name: "invite", holds: /script\/cards\/invite/, roots: /ui\/src\/invite\.ts$/, among: /\/(packages\/ui|preact)\// },
  // The dialog of the launcher has it, too: else the card and its element are two files.
  { name: "reward", holds: /script\/cards\/reward/, roots: /ui\/src\/reward\.ts$/, among: /ui\/src\/reward[./]/ },
];

/** Assigns modules to few, large chunks: fewer requests, and they compress better together. */
function chunkOf(id, { getModuleInfo, getModuleIds }) {
  const isImportedBy = (roots) =>
    [...getModuleIds()].some((root) => roots.test(root) && staticImports(root, getModuleInfo).has(id));
  return CHUNKS.find(({ holds, roots, among }) => holds?.test(id) || (roots && among.test(id) && isImportedBy(roots)))
    ?.name;
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

/** Names the chunks that a page loads in each situation, so that sizes are measured on what is really fetched. */
function chunkList() {
  return {
    name: "chunk-list",
    writeBundle({ dir }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const reach = (name, seen = new Set()) => {
        const visit = (file) => {
          if (seen.has(file)) return;
          seen.add(file);
          for (const next of bundle[file].imports) visit(next);
        };
        visit(chunks.find((chunk) => chunk.name === name).fileName);
        return seen;
      };
      const union = (...names) => [...new Set(names.flatMap((name) => [...reach(name)]))];
      const isRare = ({ name, moduleIds }) =>
        RARE_NAMES.includes(name) || moduleIds.some((id) => RARE.test(id) || FORMATS.test(id));
      const isFeature = ({ name }) => FEATURE_NAMES.test(name);
      const isPart = ({ name }) => PART_NAMES.test(name);
      const names = (chosen) => chosen.map(({ fileName }) => fileName);
      const list = {
        loader: union("offshoot"),
        firstCard: union("offshoot", "boot", "invite"),
        everything: names(chunks.filter((chunk) => !isRare(chunk) && !isFeature(chunk) && !isPart(chunk))),
        features: names(chunks.filter(isFeature)),
        parts: names(chunks.filter(isPart)),
      };
      writeFileSync(`${dir}/chunks.json`, `${JSON.stringify(list, null, 2)}\n`);
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
