import type { Referral } from "@offshoot/core";
import type { debugScript } from "./debug-script.js";

/**
 * Fetches the debug panel and shows it, whether or not the program of the script tag starts.
 *
 * @param address Where the panel's file is. A bundler must not find it, lest it shares a part with what every visitor loads.
 * @throws whatever the import fails with.
 */
export async function loadDebug(started: Promise<Referral>, script: HTMLScriptElement, address: string): Promise<void> {
  const panel: { readonly debugScript: typeof debugScript } = await import(address);
  return panel.debugScript(started, script);
}
