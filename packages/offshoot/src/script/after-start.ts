import type { Referral } from "@offshoot/core";
import { onPrompt } from "@offshoot/ui/prompt";
import { loadDebug } from "./load-debug.js";

/** Does what can wait until the program of a script tag has started, or has failed to: the debug panel, and asking for invitations. */
export async function afterStart(started: Promise<Referral>, script: HTMLScriptElement): Promise<void> {
  // Where its file is missing the browser says so.
  if ("debug" in script.dataset) loadDebug(started, script, "./offshoot.debug.js").catch(() => {});
  onPrompt(await started);
}
