import { spliceParameter } from "../carry/splice-parameter.js";
import { splitAddress } from "../link/split-address.js";
import { PROOF_PARAM } from "./has-proof.js";

/**
 * Builds the link that is mailed to somebody who joined, and to nobody else: who opens it has shown that the address is theirs.
 *
 * @param token Needs no escapes.
 */
export function buildProofLink(url: string, { program, token }: { readonly program: string; readonly token: string }) {
  return spliceParameter(url, PROOF_PARAM, `${program}.${token}`);
}

/** Reads the proof that an address carries for a program; `null` where it has none. */
export function readProof(url: string, program: string): string | null {
  // Another program of the site leaves it alone.
  const start = `${PROOF_PARAM}=${program}.`;
  const part = splitAddress(url)
    .query?.split("&")
    .find((one) => one.startsWith(start));
  return part?.slice(start.length) || null;
}

/** Takes a proof out of an address, so that nobody passes it on with the page. */
export function withoutProof(url: string): string {
  return spliceParameter(url, PROOF_PARAM, null);
}
