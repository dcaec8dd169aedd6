import { createReferral, type Referral, type Services } from "@offshoot/core";
import type { fetchProgram } from "./fetch-program.js";
import { loadProgram } from "./load-program.js";

/**
 * Starts the program of a script tag and identifies the advocate that the tag names.
 *
 * @param script The script tag with its data attributes.
 * @param landing Address at which the visitor arrived.
 * @param answering The program document, which was asked for already.
 */
export async function startReferral(
  script: HTMLScriptElement,
  landing: string,
  adapter: Services["adapter"],
  answering: ReturnType<typeof fetchProgram>,
): Promise<Referral> {
  const { locale, advocateId: id, advocateName: name, advocateToken: token } = script.dataset;
  const referral = createReferral(await loadProgram(script, answering), { adapter, landing, locale });
  if (id) void referral.identify({ id, name, token });
  return referral;
}
