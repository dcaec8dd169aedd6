import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { rollup } from "rollup";

const ENTRY = fileURLToPath(new URL("../page/app.js", import.meta.url));

/** Bundles the page's script the way bundlers do; what core loads later stays in files of its own. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [
      nodeResolve({ browser: true }),
      replace({ preventAssignment: true, "process.env.NODE_ENV": JSON.stringify("production") }),
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === "chunk" ? [[`/${file.fileName}`, file.code] as const] : [])));
}
