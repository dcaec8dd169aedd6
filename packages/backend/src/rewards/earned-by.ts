import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { rewards } from "../database/schema.js";

/** Finds the orders of an advocate's friends that count, whether or not a cap or the budget leaves something for the advocate. */
export function earnedBy(program: string, advocateId: string) {
  return and(
    eq(rewards.program, program),
    eq(rewards.advocateId, advocateId),
    isNotNull(rewards.creditedAt),
    isNotNull(rewards.turn),
    isNull(rewards.tierAt),
  );
}
