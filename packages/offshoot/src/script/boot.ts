import type { Adapter, Referral, ResolvedProgram } from "@offshoot/core";
import { startReferral } from "./start-referral.js";

/** Fetches the adapter beside the rest of core: a card is drawn without either. */
async function fetchAdapter({ backend: { endpoint } }: ResolvedProgram): Promise<Adapter | undefined> {
  if (endpoint === null) return undefined;
  const { createHttpAdapter } = await import("@offshoot/adapter");
  return createHttpAdapter({ endpoint });
}

/** Starts the program of the script tag. */
export function boot(script: HTMLScriptElement, landing: string): Promise<Referral> {
  return startReferral(script, landing, fetchAdapter);
}
