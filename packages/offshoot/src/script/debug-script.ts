import { createBrowserPlatform, type Referral } from "@offshoot/core";
import { openDebug } from "../debug/open-debug.js";

/** Reads the document that the script tag has read; from the browser's cache where it is there. */
async function readDocument({ dataset: { program } }: HTMLScriptElement): Promise<unknown> {
  try {
    if (program) return await (await fetch(new URL(program, location.href), { cache: "force-cache" })).json();
    return JSON.parse(document.querySelector('script[type="application/offshoot+json"]')?.textContent ?? "");
  } catch {
    // Why the program did not start says what is wrong with it.
    return undefined;
  }
}

/** Shows the panel for a script tag with `data-debug`, also where its program did not start. */
export async function debugScript(started: Promise<Referral>, script: HTMLScriptElement): Promise<void> {
  const platform = createBrowserPlatform();
  const written = await readDocument(script);
  const [outcome] = await Promise.allSettled([started]);
  if (outcome.status === "fulfilled") openDebug({ referral: outcome.value, platform, document: written });
  else openDebug({ referral: null, platform, document: written, failure: outcome.reason });
}
