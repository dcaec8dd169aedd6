import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Database, Sql } from "../database/database.js";
import { guestKeys, guests } from "../database/guest-schema.js";
import { lockProgram } from "../database/locks.js";
import { advocates } from "../database/schema.js";
import { Refusal } from "../http/refusal.js";
import type { RegisteredProgram } from "../program-registry.js";
import { isGuestId } from "./guest-id.js";
import { hashSecret } from "./hashes.js";
import { takeOver } from "./take-over.js";

type GuestRow = typeof guests.$inferSelect;

const OVER = "expected the proof of a mail that is at most seven days old and was not used in another browser.";

async function guestOfProof(tx: Sql, program: string, proof: string): Promise<GuestRow | undefined> {
  const [guest] = await tx
    .select()
    .from(guests)
    .where(and(eq(guests.program, program), eq(guests.proofHash, hashSecret(proof))));
  return guest;
}

async function guestOfKey(tx: Sql, program: string, keyHash: string): Promise<GuestRow | undefined> {
  const [found] = await tx
    .select({ guest: guests })
    .from(guestKeys)
    .innerJoin(guests, and(eq(guests.program, guestKeys.program), eq(guests.id, guestKeys.guestId)))
    .where(and(eq(guestKeys.program, program), eq(guestKeys.keyHash, keyHash)));
  return found?.guest;
}

/** Finds the guest who was the first to prove an address, and whom no account has taken over. */
async function ownerOfAddress(tx: Sql, { program, addressHash }: GuestRow): Promise<string | undefined> {
  const proved = await tx
    .select({ ownerId: guests.ownerId })
    .from(guests)
    .where(and(eq(guests.program, program), eq(guests.addressHash, addressHash), isNotNull(guests.provedAt)))
    .orderBy(asc(guests.provedAt), asc(guests.id));
  return proved.find(({ ownerId }) => isGuestId(ownerId))?.ownerId;
}

/**
 * Takes what came with a mail: the browser with this key is told from now on what the guest has. Guests who joined by the same address,
 * in that browser or with that mail, become one; the first to prove it stays.
 *
 * A proof is good for one browser, where it may be repeated, since an answer can get lost.
 *
 * @param now Epoch milliseconds.
 * @throws Refusal 410 when it is over, was used in another browser, or when the guest belongs to an account by now.
 */
export async function proveGuest(
  { sql }: Database,
  registered: RegisteredProgram,
  { key, proof }: { readonly key: string; readonly proof: string },
  now: number,
): Promise<{ readonly id: string; readonly code: string }> {
  const { partition: program } = registered;
  const keyHash = hashSecret(key);
  const at = new Date(now);
  return sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    const guest = await guestOfProof(tx, program, proof);
    const isUsed = guest?.proofKeyHash != null && guest.proofKeyHash !== keyHash;
    const isOver = guest === undefined || (guest.proofKeyHash === null && guest.proofUntil.getTime() <= now);
    if (isUsed || isOver || !isGuestId(guest.ownerId)) throw new Refusal(410, "proof-over", OVER);
    const ownerId = (await ownerOfAddress(tx, guest)) ?? guest.ownerId;
    const beside = await guestOfKey(tx, program, keyHash);
    for (const one of [guest, beside]) {
      const isTheirs = one?.addressHash === guest.addressHash && one.ownerId === one.id;
      if (isTheirs && one.id !== ownerId) await takeOver(tx, registered, one.id, ownerId, now);
    }
    await tx
      .update(guests)
      .set({ proofKeyHash: keyHash, provedAt: guest.provedAt ?? at })
      .where(and(eq(guests.program, program), eq(guests.id, guest.id)));
    await tx
      .insert(guestKeys)
      .values({ program, keyHash, guestId: ownerId, provedAt: at })
      .onConflictDoUpdate({
        target: [guestKeys.program, guestKeys.keyHash],
        set: { guestId: ownerId, provedAt: at },
      });
    const [owner] = await tx
      .select({ id: advocates.id, code: advocates.code })
      .from(advocates)
      .where(and(eq(advocates.program, program), eq(advocates.id, ownerId)));
    if (owner === undefined) throw new Refusal(410, "proof-over", OVER);
    return owner;
  });
}
