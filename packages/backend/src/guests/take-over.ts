import { and, eq, isNotNull, isNull, notInArray, or } from "drizzle-orm";
import { ordersOfCodes } from "../conversions/affected-orders.js";
import { settleOrder } from "../conversions/settle-order.js";
import type { Sql } from "../database/database.js";
import { guests } from "../database/guest-schema.js";
import { codes, rewards } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";
import { noChanges } from "../rewards/change-set.js";
import { finishChanges } from "../rewards/finish-changes.js";
import { settleLimits } from "../rewards/settle-limits.js";

/** Moves what the guest has earned; a tier is reached once, so that one which the other has as well stays behind. */
async function moveRewards(tx: Sql, program: string, guestId: string, advocateId: string): Promise<void> {
  const held = await tx
    .select({ tierAt: rewards.tierAt })
    .from(rewards)
    .where(and(eq(rewards.program, program), eq(rewards.advocateId, advocateId), isNotNull(rewards.tierAt)));
  const reached = held.flatMap(({ tierAt }) => tierAt ?? []);
  const moves = reached.length === 0 ? undefined : or(isNull(rewards.tierAt), notInArray(rewards.tierAt, reached));
  await tx
    .update(rewards)
    .set({ advocateId })
    .where(and(eq(rewards.program, program), eq(rewards.advocateId, guestId), moves));
}

/**
 * Gives everything that a guest has to another advocate: their codes, which go on working, and what came of them. Orders are settled
 * again, because a friend of the guest may turn out to be the advocate, and because caps and tiers count for one person.
 *
 * Call it in a transaction that holds the program's lock.
 *
 * @param now Epoch milliseconds.
 */
export async function takeOver(
  tx: Sql,
  { partition: program, offer }: Pick<RegisteredProgram, "partition" | "offer">,
  guestId: string,
  advocateId: string,
  now: number,
): Promise<void> {
  const moved = await tx
    .update(codes)
    .set({ advocateId })
    .where(and(eq(codes.program, program), eq(codes.advocateId, guestId)))
    .returning({ code: codes.code });
  await tx
    .update(guests)
    .set({ ownerId: advocateId })
    .where(and(eq(guests.program, program), eq(guests.ownerId, guestId)));
  await moveRewards(tx, program, guestId, advocateId);
  const owned = moved.map(({ code }) => code);
  for (const orderId of await ordersOfCodes(tx, program, owned))
    await settleOrder(tx, { program, orderId, offer, now });
  const changes = noChanges();
  for (const id of [guestId, advocateId]) await settleLimits(tx, changes, program, id, now);
  await finishChanges(tx, changes, program, now);
}
