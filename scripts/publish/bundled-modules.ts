import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";

/**
 * Bundles a module in an app's folder as the app would.
 *
 * @returns The modules of which something is left, whether it loads at once or later, as `preact/dist/preact.mjs`.
 */
export async function bundledModules(app: string, code: string): Promise<string[]> {
  const input = join(app, "entry.js");
  writeFileSync(input, code);
  const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })], logLevel: "silent" });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  return output
    .flatMap((file) => (file.type === "chunk" ? Object.entries(file.modules) : []))
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id.replace(/^.*\/node_modules\//, "")] : []));
}
