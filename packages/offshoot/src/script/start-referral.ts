import { createReferral, type Referral, type Services } from "@offshoot/core";
import { loadProgram } from "./load-program.js";
import type { Page } from "./page.js";

/** Starts the program of a script tag and identifies the advocate that the tag names. */
export async function startReferral(page: Page, adapter: Services["adapter"]): Promise<Referral> {
  const { locale, consent, advocateId: id, advocateName: name, advocateToken: token } = page.script.dataset;
  const document = await loadProgram(page);
  // The tag goes before the document: a server knows about this visitor what a file cannot.
  const told = consent ? { ...document, consent: consent as NonNullable<typeof document.consent> } : document;
  const referral = createReferral(told, { adapter, landing: page.landing, locale });
  if (id) void referral.identify({ id, name, token });
  return referral;
}
