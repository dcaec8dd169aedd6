import { and, eq, inArray, or } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { guestKeys, guests } from "../database/guest-schema.js";
import { lockProgram } from "../database/locks.js";
import { advocates } from "../database/schema.js";

/**
 * Forgets who an advocate is: their name, every address by which they joined, and the browsers that may ask. Their codes go to nobody
 * else and invite nobody any more; what was earned stays in the ledger under the bare id.
 *
 * @returns Whether there was anything to forget.
 */
export async function forgetAdvocate({ sql }: Database, program: string, id: string): Promise<boolean> {
  return sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    const left = await tx
      .delete(guests)
      .where(and(eq(guests.program, program), or(eq(guests.id, id), eq(guests.ownerId, id))))
      .returning({ id: guests.id });
    const ids = [id, ...left.map((guest) => guest.id)];
    await tx.delete(guestKeys).where(and(eq(guestKeys.program, program), inArray(guestKeys.guestId, ids)));
    const gone = await tx
      .delete(advocates)
      .where(and(eq(advocates.program, program), inArray(advocates.id, ids)))
      .returning({ id: advocates.id });
    return gone.length > 0;
  });
}
