import type { Summary } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { advocates, codes } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";
import { readCounts } from "./read-counts.js";
import { readRewards } from "./read-rewards.js";
import { readSums } from "./read-sums.js";

/** What ISO 4217 writes where no currency is meant. */
const NO_CURRENCY = "XXX";

/**
 * Computes what an advocate has from what was stored, all from one state of the database.
 *
 * @param now Epoch milliseconds.
 */
export async function readSummary(
  { sql }: Database,
  { key, program }: RegisteredProgram,
  advocateId: string,
  now: number,
): Promise<Summary> {
  return sql.transaction(
    async (tx) => {
      const [advocate] = await tx
        .select({ code: advocates.code })
        .from(advocates)
        .where(and(eq(advocates.program, key), eq(advocates.id, advocateId)));
      const owned = await tx
        .select({ code: codes.code })
        .from(codes)
        .where(and(eq(codes.program, key), eq(codes.advocateId, advocateId)));
      const all = owned.map(({ code }) => code);
      return {
        code: advocate?.code ?? "",
        currency: program.rewards.advocate?.money?.currency ?? program.rewards.friend?.money?.currency ?? NO_CURRENCY,
        ...(await readSums(tx, key, all, now)),
        counts: await readCounts(tx, key, advocateId, all),
        rewards: await readRewards(tx, key, all, now),
        updatedAt: new Date(now).toISOString(),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
