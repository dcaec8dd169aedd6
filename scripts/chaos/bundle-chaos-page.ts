import { join } from "node:path";
import { bundleForBrowser } from "../browser/bundle-for-browser.ts";
import { ROOT } from "../root.ts";

/**
 * Bundles a page of the site: the adapter's sources, as they are, and `livePage` around them.
 *
 * @param name Name of a file in the adapter's `tests/chaos`, which hands its adapter to `livePage`. @default the real one
 */
export function bundleChaosPage(name = "page"): Promise<string> {
  return bundleForBrowser(join(ROOT, `packages/adapter/tests/chaos/${name}.ts`));
}
