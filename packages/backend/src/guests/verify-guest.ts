import { and, eq, isNotNull } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { guestKeys, guests } from "../database/guest-schema.js";
import { Refusal } from "../http/refusal.js";
import type { ProgramRegistry, RegisteredProgram } from "../program-registry.js";
import { isGuestId } from "./guest-id.js";
import { hashSecret } from "./hashes.js";

/**
 * Checks the secret of a browser in which the mail was opened.
 *
 * @throws Refusal when it is none, also when an account has taken over: from then on that account is asked about.
 */
export async function verifyGuest(
  { sql }: Database,
  key: string,
  programs: ProgramRegistry,
): Promise<{ readonly program: RegisteredProgram; readonly advocateId: string }> {
  const [found] = await sql
    .select({ program: guests.program, ownerId: guests.ownerId })
    .from(guestKeys)
    .innerJoin(guests, and(eq(guests.program, guestKeys.program), eq(guests.id, guestKeys.guestId)))
    .where(and(eq(guestKeys.keyHash, hashSecret(key)), isNotNull(guestKeys.provedAt)));
  const program = [...programs.values()].find(({ partition }) => partition === found?.program);
  if (found === undefined || program === undefined || !isGuestId(found.ownerId)) {
    throw new Refusal(401, "token-invalid", "expected the secret of a browser in which a guest has opened their mail.");
  }
  return { program, advocateId: found.ownerId };
}
