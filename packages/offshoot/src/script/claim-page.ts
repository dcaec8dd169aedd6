import type { FoundPage } from "./page.js";
import type { OffshootQueue } from "./queue.js";

/**
 * Claims the page for this copy of the script.
 *
 * @returns nothing where another copy was first: it is told, serves the tag of this one, and says what there is to say.
 */
export function claimPage(version: string): FoundPage | undefined {
  const found = window.offshoot;
  // A form or a link of the page may have the name.
  const queue: OffshootQueue = Array.isArray(found) ? found : [];
  if (queue.version) {
    queue.push(["copy", version] as never);
    return undefined;
  }
  window.offshoot = queue;
  queue.version = version;
  // Not `currentScript`: it is null in modules, and a form named like it shadows it.
  const script = document.querySelector("script[data-program]") as HTMLScriptElement;
  return { queue, script, landing: location.href };
}
