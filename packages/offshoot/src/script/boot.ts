import type { Adapter, Referral, ResolvedProgram } from "@offshoot/core";
import type { fetchProgram } from "./fetch-program.js";
import { startReferral } from "./start-referral.js";

/** Fetches the adapter beside the rest of core: a card is drawn without either. */
async function fetchAdapter(program: ResolvedProgram): Promise<Adapter | undefined> {
  const { endpoint, format } = program.backend;
  if (!endpoint && !format) return undefined;
  const { httpAdapterOf } = await import("../http-adapter-of.js");
  return httpAdapterOf(program);
}

/** Starts the program of the script tag. */
export async function boot(
  script: HTMLScriptElement,
  landing: string,
  answering: ReturnType<typeof fetchProgram>,
): Promise<Referral> {
  const referral = await startReferral(script, landing, fetchAdapter, answering);
  // With the parts that decide when to ask; before them nobody asks.
  void referral.ready.then(async () => (await import("@offshoot/ui/prompt")).onPrompt(referral)).catch(() => {});
  return referral;
}
