/** The parameter by which the link of a mail proves whose address it went to. */
export const PROOF_PARAM = "offshoot_proof";

/** Tells whether an address may carry a proof for a program. Cheap, so that what reads one loads only there. */
export function hasProof(url: string, program: string): boolean {
  return url.includes(`${PROOF_PARAM}=${program}.`);
}
