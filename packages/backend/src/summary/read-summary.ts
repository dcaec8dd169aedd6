import { type ResolvedProgram, type Summary, tierProgress } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { advocates, codes } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";
import { readSpending } from "../rewards/settle-budget.js";
import { closedReason } from "./closed-reason.js";
import { countFriends, readCounts } from "./read-counts.js";
import { readInvited } from "./read-invited.js";
import { readRewards } from "./read-rewards.js";
import { readPoints, readSums } from "./read-sums.js";

/** What ISO 4217 writes where no currency is meant. */
const NO_CURRENCY = "XXX";

const isInPoints = ({ advocate, tiers = [] }: ResolvedProgram["rewards"]) =>
  [advocate, ...tiers.map(({ reward }) => reward)].some((reward) => reward?.kind === "points");

/**
 * Computes what an advocate has from what was stored, all from one state of the database, and what is promised to their code
 * at the moment.
 *
 * @param now Epoch milliseconds.
 */
export async function readSummary(
  { sql }: Database,
  { partition, offer }: RegisteredProgram,
  advocateId: string,
  now: number,
): Promise<Summary> {
  return sql.transaction(
    async (tx) => {
      const [advocate] = await tx
        .select({ code: advocates.code })
        .from(advocates)
        .where(and(eq(advocates.program, partition), eq(advocates.id, advocateId)));
      const owned = await tx
        .select({ code: codes.code })
        .from(codes)
        .where(and(eq(codes.program, partition), eq(codes.advocateId, advocateId)));
      const all = owned.map(({ code }) => code);
      const code = advocate?.code ?? "";
      const program = offer.evaluate(offer.document, code, now);
      const { advocate: reward, friend, budget, tiers } = program.rewards;
      const spent = budget === undefined ? 0 : await readSpending(tx, partition, budget.currency);
      const points = await readPoints(tx, partition, advocateId, now);
      const hasPoints = isInPoints(program.rewards) || points.available > 0 || points.pending > 0;
      const closed = closedReason(program, spent, now);
      return {
        code,
        currency: reward?.money?.currency ?? friend?.money?.currency ?? budget?.currency ?? NO_CURRENCY,
        ...(await readSums(tx, partition, advocateId, now)),
        ...(hasPoints && { points }),
        counts: await readCounts(tx, partition, advocateId, all),
        ...(tiers !== undefined &&
          tiers.length > 0 && { tier: tierProgress(await countFriends(tx, partition, advocateId), tiers) }),
        ...(closed !== undefined && { closed }),
        rewards: await readRewards(tx, partition, advocateId, now),
        invited: await readInvited(tx, partition, advocateId, all),
        updatedAt: new Date(now).toISOString(),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
