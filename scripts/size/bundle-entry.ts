import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { type OutputChunk, type Plugin, rollup } from "rollup";
import ts from "typescript";
import { ROOT } from "../root.ts";

const ENTRY = "\0entry";

/** What every host's bundler puts in place of the variable when it builds for production. */
const asProduction = (code: string) => code.replaceAll("process.env.NODE_ENV", '"production"');

/** Serves the entry from memory and reads TypeScript sources, whose imports end in `.js`. */
function sources(code: string): Plugin {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  return {
    name: "sources",
    resolveId(id, importer) {
      if (id === ENTRY) return id;
      if (!importer?.endsWith(".ts") || !id.startsWith(".")) return null;
      return this.resolve(id.replace(/\.js$/, ".ts"), importer, { skipSelf: true });
    },
    load: (id) => (id === ENTRY ? code : null),
    transform: (text, id) =>
      asProduction(id.endsWith(".ts") ? ts.transpileModule(text, { compilerOptions }).outputText : text),
  };
}

/** The minifier as the build configures it. */
async function buildMinifier(): Promise<Plugin> {
  const config = await import(pathToFileURL(join(ROOT, "rollup.config.mjs")).href);
  return config.minify();
}

/** Follows static imports: what is imported on demand loads after the entry has run. */
function withImports(name: string, chunks: ReadonlyMap<string, OutputChunk>, seen = new Set<string>()): Set<string> {
  seen.add(name);
  for (const next of chunks.get(name)?.imports ?? []) if (!seen.has(next)) withImports(next, chunks, seen);
  return seen;
}

/**
 * Bundles the named exports of some files as a host's bundler would, hands over the files that load at once, and removes them.
 *
 * @param entry Names by file, relative to the repository.
 */
export async function bundleEntry<T>(
  entry: Readonly<Record<string, readonly string[]>>,
  use: (files: readonly string[]) => Promise<T>,
): Promise<T> {
  const code = Object.entries(entry).map(
    ([file, names]) => `export { ${names.join(", ")} } from ${JSON.stringify(join(ROOT, file))};`,
  );
  const plugins = [sources(code.join("\n")), nodeResolve({ browser: true }), await buildMinifier()];
  const parent = join(ROOT, "node_modules/.cache/offshoot");
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(join(parent, "size-"));
  try {
    // Nobody imports from a host's entry: it needs no file that only passes names on.
    const bundle = await rollup({ input: { entry: ENTRY }, plugins, preserveEntrySignatures: "allow-extension" });
    const { output } = await bundle.write({ dir, format: "es", entryFileNames: "entry.js" });
    await bundle.close();
    const chunks = new Map(output.filter((file) => file.type === "chunk").map((chunk) => [chunk.fileName, chunk]));
    return await use([...withImports("entry.js", chunks)].map((file) => join(dir, file)));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
