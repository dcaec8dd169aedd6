import type { Referral, ResolvedProgram } from "@offshoot/core";
import { createLazyAdapter } from "./lazy-adapter.js";
import { startReferral } from "./start-referral.js";

/** Makes an adapter whose code loads with its first use, after the card is on the screen. */
function lazyHttpAdapter({ backend: { endpoint } }: ResolvedProgram) {
  if (endpoint === null) return undefined;
  return createLazyAdapter(async () => {
    const { createHttpAdapter } = await import("@offshoot/adapter");
    return createHttpAdapter({ endpoint });
  });
}

/** Starts the program of the script tag. */
export function boot(script: HTMLScriptElement, landing: string): Promise<Referral> {
  return startReferral({ script, landing, adapter: lazyHttpAdapter });
}
