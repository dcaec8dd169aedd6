import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { rollup } from "rollup";
import { slimPreact } from "../build/slim-preact.mjs";
import { typescriptSources } from "./bundle-for-browser.ts";

/**
 * Bundles a page of cards from source, as a site's own bundler does: what a card loads later stays in a file of its own.
 *
 * @param entry Path of a script in TypeScript.
 * @returns Files by the path under which the page finds them; the entry is `/page.js`.
 */
export async function bundleCards(entry: string): Promise<ReadonlyMap<string, string>> {
  const bundle = await rollup({
    input: { page: entry },
    onwarn: () => {},
    plugins: [
      slimPreact(),
      typescriptSources(),
      nodeResolve({ browser: true, extensions: [".ts", ".tsx", ".mjs", ".js"], exportConditions: ["offshoot-source"] }),
      replace({ preventAssignment: true, delimiters: ["", ""], values: { "process.env.NODE_ENV": '"production"' } }),
    ],
  });
  const { output } = await bundle.generate({
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "part-[name].js",
  });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === "chunk" ? [[`/${file.fileName}`, file.code] as const] : [])));
}
