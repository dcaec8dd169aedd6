import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { slimPreact } from "../build/slim-preact.mjs";
import { production, typescriptSources } from "./bundle-for-browser.ts";
import { keepForRun } from "./keep-for-run.ts";

/**
 * Bundles a page of cards from source, as a site's own bundler does: what a card loads later stays in a file of its own.
 *
 * @param entry Path of a script in TypeScript.
 * @returns Files by the path under which the page finds them; the entry is `/page.js`.
 */
export async function bundleCards(entry: string): Promise<ReadonlyMap<string, string>> {
  const files = await keepForRun(`cards ${entry}`, async () => {
    const bundle = await rollup({
      input: { page: entry },
      onwarn: () => {},
      plugins: [
        slimPreact(),
        typescriptSources(),
        nodeResolve({
          browser: true,
          extensions: [".ts", ".tsx", ".mjs", ".js"],
          exportConditions: ["offshoot-source"],
        }),
        production(),
      ],
    });
    const { output } = await bundle.generate({
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "part-[name].js",
    });
    await bundle.close();
    return output.flatMap((file) => (file.type === "chunk" ? [[`/${file.fileName}`, file.code] as const] : []));
  });
  return new Map(files);
}
