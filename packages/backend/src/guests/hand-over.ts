import { and, eq } from "drizzle-orm";
import type { Database, Sql } from "../database/database.js";
import { guestKeys, guests } from "../database/guest-schema.js";
import { lockProgram } from "../database/locks.js";
import { Refusal } from "../http/refusal.js";
import type { RegisteredProgram } from "../program-registry.js";
import { hashSecret } from "./hashes.js";
import { takeOver } from "./take-over.js";

async function give(
  tx: Sql,
  registered: RegisteredProgram,
  { id, ownerId }: typeof guests.$inferSelect,
  advocateId: string,
  now: number,
): Promise<boolean> {
  if (ownerId === id) await takeOver(tx, registered, id, advocateId, now);
  return ownerId === id || ownerId === advocateId;
}

/**
 * Gives the guest of a browser to the account that has signed in there: who has the browser's secret made that guest.
 *
 * @param now Epoch milliseconds.
 * @throws Refusal 404 when the backend knows no such guest (any more), 409 when they are somebody else's.
 */
export async function handOverByKey(
  { sql }: Database,
  registered: RegisteredProgram,
  key: string,
  advocateId: string,
  now: number,
): Promise<void> {
  const { partition: program } = registered;
  const ofBrowser = and(eq(guestKeys.program, program), eq(guestKeys.keyHash, hashSecret(key)));
  await sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    const [found] = await tx
      .select({ guest: guests })
      .from(guestKeys)
      .innerJoin(guests, and(eq(guests.program, guestKeys.program), eq(guests.id, guestKeys.guestId)))
      .where(ofBrowser);
    if (found === undefined)
      throw new Refusal(404, "unknown-guest", "key: expected that of a browser that has joined.");
    if (!(await give(tx, registered, found.guest, advocateId, now))) {
      throw new Refusal(409, "guest-taken", "key: expected a guest who belongs to nobody else.");
    }
    await tx.delete(guestKeys).where(ofBrowser);
  });
}

/**
 * Gives every guest who joined by an address to the account that the site says has it. Guests of another account stay there.
 *
 * @param now Epoch milliseconds.
 */
export async function handOverByAddress(
  { sql }: Database,
  registered: RegisteredProgram,
  addressHash: string,
  advocateId: string,
  now: number,
): Promise<void> {
  const { partition: program } = registered;
  const ofAddress = and(
    eq(guests.program, program),
    eq(guests.addressHash, addressHash),
    eq(guests.ownerId, guests.id),
  );
  if ((await sql.select({ id: guests.id }).from(guests).where(ofAddress).limit(1)).length === 0) return;
  await sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    for (const guest of await tx.select().from(guests).where(ofAddress)) {
      await give(tx, registered, guest, advocateId, now);
      await tx
        .update(guests)
        .set({ provedAt: guest.provedAt ?? new Date(now) })
        .where(and(eq(guests.program, program), eq(guests.id, guest.id)));
      await tx.delete(guestKeys).where(and(eq(guestKeys.program, program), eq(guestKeys.guestId, guest.id)));
    }
  });
}
