import { randomBytes } from "node:crypto";
import { createCode } from "@offshoot/core";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Database, Sql } from "../database/database.js";
import { guestKeys, guests } from "../database/guest-schema.js";
import { advocates, codes } from "../database/schema.js";
import { Refusal } from "../http/refusal.js";
import type { RegisteredProgram } from "../program-registry.js";
import { GUEST_PREFIX } from "./guest-id.js";
import type { GuestMail } from "./guest-mail.js";
import { hashAddress, hashSecret } from "./hashes.js";
import type { JoinBody } from "./read-guest-body.js";
import { takeTry } from "./take-try.js";
import { writeGuestMail } from "./write-guest-mail.js";

/** So many mails an hour go to one address, whoever asks for them. */
const MAILS_PER_ADDRESS = 3;
/** Milliseconds for which a mail proves anything. */
const PROOF_MS = 7 * 86_400_000;

/** A guest, as the browser is told, with the mail that is due. */
export interface JoinedGuest {
  readonly guest: { readonly id: string; readonly code: string };
  /** `null` when it was handed over before, or when the address has had enough of them. */
  readonly mail: GuestMail | null;
}

/** Names whose code the mail tells: that of whoever has proved the address, else of the new guest. */
async function ownerOf(tx: Sql, program: string, addressHash: string, guestId: string): Promise<string> {
  const [known] = await tx
    .select({ ownerId: guests.ownerId })
    .from(guests)
    .where(and(eq(guests.program, program), eq(guests.addressHash, addressHash), isNotNull(guests.provedAt)))
    .orderBy(asc(guests.provedAt))
    .limit(1);
  return known?.ownerId ?? guestId;
}

async function codeOf(tx: Sql, program: string, advocateId: string): Promise<string | undefined> {
  const [advocate] = await tx
    .select({ code: advocates.code })
    .from(advocates)
    .where(and(eq(advocates.program, program), eq(advocates.id, advocateId)));
  return advocate?.code;
}

/**
 * Makes an advocate without an account, with a new code whether or not the address is known: who types somebody's address gets
 * nothing of theirs. The same key is the same wish, however often and however parallel it comes. What is asked of the database is the
 * same in every case.
 *
 * @param now Epoch milliseconds.
 */
export async function joinGuest(
  { sql }: Database,
  registered: RegisteredProgram,
  { email, key, locale }: Omit<JoinBody, "program">,
  now: number,
): Promise<JoinedGuest> {
  const { partition: program, identityKey } = registered;
  const at = new Date(now);
  const keyHash = hashSecret(key);
  const code = createCode();
  const id = GUEST_PREFIX + code;
  return sql.transaction(async (tx) => {
    const [added] = await tx
      .insert(guestKeys)
      .values({ program, keyHash, guestId: id })
      .onConflictDoNothing()
      .returning({ guestId: guestKeys.guestId });
    if (added === undefined) {
      const [known] = await tx
        .select({ id: advocates.id, code: advocates.code })
        .from(guestKeys)
        .innerJoin(advocates, and(eq(advocates.program, guestKeys.program), eq(advocates.id, guestKeys.guestId)))
        .where(and(eq(guestKeys.program, program), eq(guestKeys.keyHash, keyHash)));
      if (known === undefined) throw new Refusal(410, "guest-gone", "key: expected one whose guest was not deleted.");
      return { guest: known, mail: null };
    }
    const token = randomBytes(32).toString("base64url");
    const addressHash = hashAddress(identityKey, email);
    await tx.insert(codes).values({ program, code, advocateId: id, boundAt: at });
    await tx.insert(advocates).values({ program, id, code, name: null, provedAt: at });
    const ownersCode = await codeOf(tx, program, await ownerOf(tx, program, addressHash, id));
    await tx.insert(guests).values({
      program,
      id,
      addressHash,
      joinedAt: at,
      ownerId: id,
      proofHash: hashSecret(token),
      proofUntil: new Date(now + PROOF_MS),
    });
    const isDue = await takeTry(tx, program, addressHash, MAILS_PER_ADDRESS, now);
    const mail = writeGuestMail(registered, { email, code: ownersCode ?? code, locale, token });
    return { guest: { id, code }, mail: isDue ? mail : null };
  });
}
