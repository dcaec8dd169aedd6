import type { Database } from "../database/database.js";
import { handOverByAddress } from "../guests/hand-over.js";
import { hashAddress } from "../guests/hashes.js";
import { verifyGuest } from "../guests/verify-guest.js";
import type { ProgramRegistry, RegisteredProgram } from "../program-registry.js";
import { registerAdvocate } from "./register-advocate.js";
import { verifyIdentity } from "./verify-identity.js";

/** An advocate who has proved who they are. */
export interface IdentifiedAdvocate {
  readonly program: RegisteredProgram;
  readonly advocateId: string;
}

/**
 * Believes a site's token, and makes its advocate known. Who joined before by the address that the site vouches for was the same
 * person: what they have is the account's from now on.
 *
 * @param now Epoch milliseconds.
 * @throws Refusal as `verifyIdentity` and `registerAdvocate` do.
 */
export async function identifyAccount(
  database: Database,
  token: string,
  programs: ProgramRegistry,
  now: number,
): Promise<IdentifiedAdvocate & { readonly code: string }> {
  const { program, advocate } = await verifyIdentity(token, programs, now);
  await registerAdvocate(database, program, advocate, now);
  const { id, code, email } = advocate;
  if (email !== null) await handOverByAddress(database, program, hashAddress(program.identityKey, email), id, now);
  return { program, advocateId: id, code };
}

/**
 * Finds out who asks: an account by the site's token, a guest by the secret of the browser in which they have opened their mail.
 *
 * @param now Epoch milliseconds.
 * @throws Refusal when neither can be believed.
 */
export async function identifyAdvocate(
  database: Database,
  bearer: string,
  programs: ProgramRegistry,
  now: number,
): Promise<IdentifiedAdvocate> {
  // A token of a site has three parts; the secret of a browser has one.
  return /^[\w-]+$/.test(bearer)
    ? verifyGuest(database, bearer, programs)
    : identifyAccount(database, bearer, programs, now);
}
