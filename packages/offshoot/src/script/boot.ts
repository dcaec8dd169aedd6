import type { Adapter, Referral, ResolvedProgram } from "@offshoot/core";
import type { Page } from "./page.js";
import { startReferral } from "./start-referral.js";

/** Fetches the adapter beside the rest of core: a card is drawn without either. */
async function fetchAdapter(program: ResolvedProgram): Promise<Adapter | undefined> {
  const { endpoint, format } = program.backend;
  if (!endpoint && !format) return undefined;
  const { httpAdapterOf } = await import("../http-adapter-of.js");
  return httpAdapterOf(program);
}

/** Starts the program of the script tag. */
export const start = (page: Page): Promise<Referral> => startReferral(page, fetchAdapter);
