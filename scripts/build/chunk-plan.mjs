import { writeFileSync } from "node:fs";

/** What only some pages need: a bad document, a former product, another link style, a consent manager, an old browser. Each its own file. */
const RARE =
  /core\/src\/(program\/(describe|explain-problems|program-words)|link\/build-link|attribution\/migrate|carry\/take-hand-off|consent\/(listen-to-manager|read-tcf|read-gpp)|platform\/(copy-by-selection|patch-history|form-filler|fill-form|decorate-links|inspect-page))|ui\/src\/(card\/test-ribbon|element\/)|script\/rest\/more-programs|core\/src\/preview\//;

/** The wire formats and the data layer, of which a page fetches the one that its program names. */
const FORMATS =
  /adapter\/src\/(format\/(cloud-events|segment|rudderstack|jitsu|posthog|snowplow|postgrest|dub|webhook)-format|create-data-layer-adapter|data-layer\/)/;

/** What finds a format, with what several of them write alike: it is there before them. */
const LOAD_FORMAT = /offshoot\/src\/load-format|adapter\/src\/format\/(person-of|properties-of|is-page|track-batch)\./;

/** Chunks that only a page with something special fetches: its own SHA-256 without https, a QR code when it is opened, another language, nothing to do. */
const RARE_NAMES = ["sha2", "qr", "load-format", "speak-language", "idle"];

/** Chunks that only a program fetches whose document says more than the basics: counted by themselves. */
const FEATURE_NAMES =
  /^(read-whole|evaluate-program|share-more|create-opener|create-prompt|page-moment|create-guests|migrate)$/;

/** Chunks of cards that come when a program has something for them, a page asks for them, or somebody opens them. */
const PART_NAMES =
  /^(code|question|channel-row|channel-marks|quote-part|steps-part|join-part|qr-code|reward-extra|partner-view|reward-arrival|tier|notice-part|elsewhere-part|adapt-element|preview-(referral|sample)|load-(css|theme)|compile-theme|brand-colors|(crisp|playful|editorial|midnight|native)(-css)?)$/;

/**
 * Which chunk a module belongs to: one that matches `holds`, or that one of the `roots` imports at once; the first that fits.
 * What comes together is one file. What fits none goes where it is used, so that whatever is imported later becomes a chunk by itself.
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
  { name: "idle", holds: /script\/idle\// },
  // Calls, the other cards, further programs: after the first card.
  { name: "rest", holds: /script\/(after-start|load-debug|rest\/)|ui\/src\/prompt(\.ts|\/on-prompt)/ },
  // What the adapter fetches with the first question, token or trouble.
  {
    name: "on-demand",
    holds:
      /adapter\/src\/(on-demand|describe-trouble|ask\/|format\/offshoot-format|send\/(request|read-retry-after)|outbox\/(create-care|create-pause|refusal-rules))/,
  },
  // What remembers, reports and asks, with its outbox: beside the card, not before it.
  {
    name: "engine",
    holds: /nanoid|packages\/adapter|http-adapter-of|idb-keyval/,
    roots: /core\/src\/engine\/create-engine\.ts$/,
    among: /core\/src/,
  },
  // Where somebody may share.
  { name: "sharing", holds: /core\/src\/share\/(sharing|share-flow|share-state|message|clean-name)\./ },
  // Where a friend has come, or types a code.
  {
    name: "invitation",
    holds:
      /core\/src\/(reward\/(judged-offers|held-offer|read-reward|apply-link|eligibility)|engine\/redeem-typed|attribution\/redeem-code|link\/read-typed-code)\./,
  },
  { name: "dialog", holds: /ui\/src\/(dialog\/|launcher\/open-launcher|words\/en\/prompt)/ },
  { name: "launcher", holds: /script\/cards\/launcher|ui\/src\/(launcher[/.]|words\/en\/launcher)/ },
  {
    name: "welcome",
    holds: /script\/cards\/welcome|ui\/src\/(welcome\.|welcome\/(welcome|take-offer|remember)|words\/en\/welcome)/,
  },
  // What the surfaces share; the first card is drawn without.
  {
    name: "cards",
    holds:
      /words\/(format-day|isolate|join-sentences|say-count|en\/(tier|offer|steps))\.|parts\/(icon|close-button|link-css|gift)\.|preact\/hooks|card\/(watch-card|on-viewed|on-page-scheme|draw-attention)|invite\/(create-parts|list-rules)|referral\/use-invitation/,
  },
  { name: "tier", holds: /ui\/src\/(parts\/(tier-bar|progress-bar)|invite\/tier-part)/ },
  {
    name: "invite",
    holds: /script\/cards\/(invite|start-card)/,
    roots: /ui\/src\/invite\.ts$/,
    among: /\/(packages\/ui|preact)\//,
  },
  // The dialog of the launcher has it, too: else the card and its element are two files.
  {
    name: "reward",
    holds: /script\/cards\/reward|words\/en\/(reward|reason)\./,
    roots: /ui\/src\/reward\.ts$/,
    among: /ui\/src\/reward[./]/,
  },
];

/** Finds everything that a module imports at once, itself included. */
function staticImports(entry, getModuleInfo, seen = new Set()) {
  seen.add(entry);
  for (const id of getModuleInfo(entry).importedIds) if (!seen.has(id)) staticImports(id, getModuleInfo, seen);
  return seen;
}

/** Assigns modules to few, large chunks: fewer requests, and they compress better together. */
export function chunkOf(id, { getModuleInfo, getModuleIds }) {
  const isImportedBy = (roots) =>
    [...getModuleIds()].some((root) => roots.test(root) && staticImports(root, getModuleInfo).has(id));
  return CHUNKS.find(({ holds, roots, among }) => holds?.test(id) || (roots && among.test(id) && isImportedBy(roots)))
    ?.name;
}

/** Names the chunks that a page loads in each situation, so that sizes are measured on what is really fetched. */
export function chunkList() {
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
        ordinary: union("offshoot", "idle"),
        firstCard: union("offshoot", "boot", "invite"),
        everything: names(chunks.filter((chunk) => !isRare(chunk) && !isFeature(chunk) && !isPart(chunk))),
        features: names(chunks.filter(isFeature)),
        parts: names(chunks.filter(isPart)),
      };
      writeFileSync(`${dir}/chunks.json`, `${JSON.stringify(list, null, 2)}\n`);
    },
  };
}
