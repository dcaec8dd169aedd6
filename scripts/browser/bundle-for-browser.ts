import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { type Plugin, rollup } from "rollup";
import { keepForRun } from "./keep-for-run.ts";
import { transpile } from "./transpile.ts";

/** Reads TypeScript sources, whose imports end in `.js`. */
export function typescriptSources(): Plugin {
  return {
    name: "typescript-sources",
    async resolveId(id, importer) {
      if (!importer || !/\.tsx?$/.test(importer) || !id.startsWith(".")) return null;
      const options = { skipSelf: true };
      const source = await this.resolve(id.replace(/\.js$/, ".ts"), importer, options);
      return source ?? this.resolve(id.replace(/\.js$/, ".tsx"), importer, options);
    },
    transform: (text, fileName) => (/\.tsx?$/.test(fileName) ? transpile(text, fileName) : null),
  };
}

/** Takes out what only a developer is told, as every site's bundler does. */
export const production = (): Plugin =>
  replace({ preventAssignment: true, delimiters: ["", ""], values: { "process.env.NODE_ENV": '"production"' } });

/** What a bundle is made with besides its entry. */
export interface BundleOptions {
  /** Whether it is what visitors get, as opposed to developers. @default false */
  readonly isProduction?: boolean;
  /** Added after the sources have become JavaScript, for example a minifier. @default none */
  readonly plugins?: readonly Plugin[];
  /** Conditions of `exports` maps. @default the workspace's sources, so that nothing has to be built first */
  readonly conditions?: readonly string[];
}

/**
 * Bundles one module for a browser test, as a single ES module in memory.
 *
 * @param entry Path of a script, in TypeScript or JavaScript.
 */
export async function bundleForBrowser(
  entry: string,
  { isProduction = false, plugins = [], conditions = ["offshoot-source"] }: BundleOptions = {},
): Promise<string> {
  const bundle = await rollup({
    input: entry,
    onwarn: () => {},
    plugins: [
      typescriptSources(),
      nodeResolve({ browser: true, extensions: [".ts", ".tsx", ".mjs", ".js"], exportConditions: [...conditions] }),
      isProduction && production(),
      ...plugins,
    ],
  });
  const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** Bundles a module that many test files need, for the first of them that does; its sources do not change while the tests run. */
export function bundleOnce(entry: string, options: Pick<BundleOptions, "isProduction"> = {}): Promise<string> {
  return keepForRun(`bundle ${entry} ${options.isProduction}`, () => bundleForBrowser(entry, options));
}
