import { OffshootError, type TokenSource } from "@offshoot/core";
import type { TokenCallback, TokenOwner } from "../http-options.js";
import { withTimeout } from "../outbox/with-timeout.js";

/** Where a token comes from: it is there, or a function fetches one. */
export type ProofSource = TokenSource | TokenCallback | undefined;

/**
 * Fetches the token of one request and puts it into its headers.
 *
 * @param where The request, for messages: `GET https://…`.
 * @param timeoutMs Milliseconds that a function may take.
 * @throws OffshootError `backend-unauthorized` when the function throws or takes too long, or no header can hold what it gives.
 */
export async function fetchProof(
  where: string,
  source: ProofSource,
  owner: TokenOwner,
  given: Readonly<Record<string, string>> | undefined,
  timeoutMs: number,
): Promise<Headers> {
  try {
    const headers = new Headers(given);
    const proof = typeof source === "function" ? await withTimeout(source(owner), timeoutMs) : source;
    if (proof) headers.set("authorization", `Bearer ${proof}`);
    return headers;
  } catch (cause) {
    throw new OffshootError("backend-unauthorized", `${where} was not sent: its token could not be fetched.`, {
      cause,
    });
  }
}
