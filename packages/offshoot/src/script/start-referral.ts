import { createReferral, type Referral, type Services } from "@offshoot/core";
import { loadProgram } from "./load-program.js";

/**
 * Starts the program of a script tag and identifies the advocate that the tag names.
 *
 * @param script The script tag with its data attributes.
 * @param landing Address at which the visitor arrived.
 */
export async function startReferral(
  script: HTMLScriptElement,
  landing: string,
  adapter: Services["adapter"],
): Promise<Referral> {
  const { locale, advocateId: id, advocateName: name, advocateToken: token } = script.dataset;
  const referral = createReferral(await loadProgram(script), { adapter, landing, locale });
  if (id) void referral.identify({ id, name, token });
  return referral;
}
