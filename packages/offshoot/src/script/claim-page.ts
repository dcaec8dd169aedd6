import type { OffshootQueue } from "./queue.js";

/** The script tag of this page and the queue that its one copy serves. */
export interface ClaimedPage {
  readonly script: HTMLScriptElement;
  readonly queue: OffshootQueue;
}

/**
 * Finds the script tag and claims the page for this copy.
 *
 * @returns `null`, said once in the console, when there is no tag with `data-program` or another copy was first.
 */
export function claimPage(version: string): ClaimedPage | null {
  // Not `currentScript`: it is null in modules, and a form named like it shadows it.
  const script = document.querySelector("script[data-program]");
  const found = window.offshoot;
  const queue: OffshootQueue = Array.isArray(found) ? found : [];
  let complaint = "";
  if (!(script instanceof HTMLScriptElement)) complaint = "No script tag with data-program found.";
  if (queue.version) complaint = `Loaded twice (${queue.version}, ${version}): the first copy stays.`;
  if (complaint) {
    console.warn(`[offshoot] ${complaint}`);
    return null;
  }
  window.offshoot = queue;
  queue.version = version;
  return { script: script as HTMLScriptElement, queue };
}
