import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const WORDS = fileURLToPath(new URL("../../packages/ui/src/words/", import.meta.url));

/** Runs one file of words as Node runs it: sources name each other `.js`, as they will be when built. */
async function runWords(path) {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const isSource = specifier.startsWith(".") && context.parentURL?.endsWith(".ts");
      return next(isSource ? specifier.replace(/\.js$/, ".ts") : specifier, context);
    },
  });
  try {
    return (await import(pathToFileURL(path).href)).words;
  } finally {
    hooks.deregister();
  }
}

/** Reads every language besides English: `{ de: { invite: { informal, formal } } }`. */
export async function readLanguages(folder = WORDS) {
  const languages = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && one.name !== "en",
  );
  const found = {};
  for (const { name } of languages) {
    found[name] = {};
    for (const file of readdirSync(join(folder, name)).sort())
      if (!/^index\.|\.test\./.test(file))
        found[name][file.replace(/\.ts$/, "")] = await runWords(join(folder, name, file));
  }
  return found;
}

const asModule = (words) => `export const words=${JSON.stringify(words)};\n`;

/** Leaves of the files of an npm package what `packWords` makes of them: sentences without their keys. */
export function packWordFiles() {
  return {
    name: "pack-word-files",
    async transform(_, id) {
      const isWords = id.startsWith(WORDS) && /^(?!en\/)[a-z-]+\/(?!index\.)[\w-]+\.ts$/.test(id.slice(WORDS.length));
      return isWords ? { code: asModule(await runWords(id)), map: { mappings: "" } } : null;
    },
  };
}

/** Names the files that the script tag fetches; a language with a formal tone has each of its files in both. */
export function wordAssets(languages) {
  const texts = Object.entries(languages).flatMap(([language, files]) => {
    const hasFormal = Object.values(files).some(({ formal }) => formal);
    const tones = hasFormal ? ["", "-formal"] : [""];
    return tones.flatMap((tone) =>
      Object.entries(files).map(([file, { informal, formal = informal }]) => [
        `${language}${tone}-${file}`,
        asModule(tone ? formal : informal),
      ]),
    );
  });
  const digest = createHash("sha256").update(JSON.stringify(texts)).digest("hex");
  // One for all of them: their addresses can be put together without a list.
  const hash = BigInt(`0x${digest}`).toString(36).slice(0, 7);
  return {
    hash,
    assets: texts.map(([name, text]) => ({ fileName: `offshoot.words-${name}.${hash}.js`, source: text })),
  };
}

const quote = (names) => JSON.stringify(names.join(" "));

/**
 * Writes each file of each language beside the script and puts their addresses in place of `load-words.ts`: a list of imports would weigh
 * more than the words of a card.
 *
 * @param options.isEmitting Whether the files are written too. @default true
 */
export function serveLanguages({ isEmitting = true } = {}) {
  return {
    name: "serve-languages",
    async load(id) {
      if (id !== join(WORDS, "load-words.ts")) return null;
      const languages = await readLanguages();
      const { hash, assets } = wordAssets(languages);
      if (isEmitting) for (const asset of assets) this.emitFile({ type: "asset", ...asset });
      const names = Object.keys(languages);
      const formal = names.filter((name) => Object.values(languages[name]).some((words) => words.formal));
      return `
const has = (names, name) => names.split(" ").includes(name);
export const isLanguage = (name) => has(${quote(names)}, name);
export const loadWords = async (language, file, tone) => {
  const name = tone === "formal" && has(${quote(formal)}, language) ? language + "-formal" : language;
  const address = "./offshoot.words-" + name + "-" + file + ".${hash}.js";
  // Some browsers keep that an address has failed.
  const { words } = await import(address).catch(() => import(address + "?again"));
  return words;
};
`;
    },
  };
}
