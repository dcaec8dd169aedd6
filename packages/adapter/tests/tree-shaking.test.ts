import { join, relative } from "node:path";
import type { Plugin } from "rollup";
import { expect, it } from "vitest";
import { bundleForBrowser } from "../../../scripts/browser/bundle-for-browser.js";

const PACKAGES = join(import.meta.dirname, "../..");
const ENTRY = "\0app";

/** Tells which modules that belong to one target are loaded at once by an app that imports a name from a package. */
async function targetsIn(name: string, names: string): Promise<string[]> {
  const source = `export { ${names} } from ${JSON.stringify(join(PACKAGES, name, "src/index.ts"))};`;
  const kept = new Set<string>();
  const app: Plugin = {
    name: "app",
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? source : null),
    // What is loaded on demand is not paid for by everybody.
    resolveDynamicImport: () => false,
    renderChunk(_, { modules }) {
      for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) kept.add(id);
      return null;
    },
  };
  await bundleForBrowser(ENTRY, { plugins: [app] });
  const modules = [...kept].map((id) => relative(join(PACKAGES, "adapter/src"), id));
  return modules.filter((id) => /^(format|data-layer|testing)\/|^fan-out|^create-\w+(-\w+)?-adapter/.test(id)).sort();
}

/** What the HTTP adapter is made of, besides the outbox. */
const HTTP = ["create-http-adapter.ts", "format/plain-format.ts"];

it.each([
  { name: "adapter", names: "createHttpAdapter" },
  { name: "offshoot", names: "createReferral" },
])("an app that imports $names from $name pays for no backend but its own", { timeout: 60_000 }, async (app) => {
  expect(await targetsIn(app.name, app.names)).toEqual(HTTP);
});
