import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";
import type { Plugin } from "rollup";
import { bundleForBrowser } from "../../browser/bundle-for-browser.ts";

/** Leaves what loads on demand in files of its own, and collects them. */
function collectChunks(name: string, files: Map<string, string>): Plugin {
  return {
    name: "collect-chunks",
    outputOptions: (options) => ({
      ...options,
      inlineDynamicImports: false,
      entryFileNames: `${name}.js`,
      chunkFileNames: `${name}.[name].[hash].js`,
    }),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") files.set(file.fileName, file.code);
    },
  };
}

/**
 * Bundles the page of a library, `<name>-page.ts` in that folder, as a host's bundler would.
 *
 * @returns Its files by name; `<name>.js` is the one that a page begins with.
 */
export async function bundlePage(folder: string, name: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  await bundleForBrowser(join(folder, `${name}-page.ts`), {
    plugins: [
      commonjs(),
      replace({ preventAssignment: true, "process.env.NODE_ENV": JSON.stringify("production") }),
      terser(),
      collectChunks(name, files),
    ],
  });
  return files;
}
