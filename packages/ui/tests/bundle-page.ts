import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { type Plugin, rollup } from "rollup";
import ts from "typescript";
import { slimPreact } from "../../../scripts/build/slim-preact.mjs";

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
  verbatimModuleSyntax: true,
};

/** Reads TypeScript without checking it, so that a test page is bundled from source within a second. */
function transpile(): Plugin {
  return {
    name: "transpile",
    resolveId(id, importer) {
      if (!importer || !id.startsWith(".")) return null;
      const stem = resolve(dirname(importer), id).replace(/\.js$/, "");
      return [`${stem}.ts`, `${stem}.tsx`].find(existsSync) ?? null;
    },
    transform(code, id) {
      const script = /\.tsx?$/.test(id) ? ts.transpileModule(code, { compilerOptions, fileName: id }).outputText : code;
      // Some dependencies ask Node which build this is.
      return script.replaceAll("process.env.NODE_ENV", '"production"');
    },
  };
}

/** Bundles `tests/<name>` as one classic script. */
export async function bundlePage(name: string): Promise<string> {
  const bundle = await rollup({
    input: fileURLToPath(new URL(name, import.meta.url)),
    // As the script tag has it.
    plugins: [slimPreact(), transpile(), nodeResolve({ browser: true, exportConditions: ["offshoot-source"] })],
  });
  const { output } = await bundle.generate({ format: "iife", name: "page", inlineDynamicImports: true });
  return output[0].code;
}
