import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { rewards } from "../database/schema.js";
import { type Findings, finalStanding } from "./final-standing.js";

/** A stored reward. */
export type RewardRow = typeof rewards.$inferSelect;
/** What is stored of a reward but for its id and what follows from the rest. */
export type RewardFacts = Omit<RewardRow, "id" | "standing" | "reason">;

/** The rewards that a transaction has changed so far. */
export interface ChangeSet {
  readonly rows: Map<string, RewardRow>;
  /** Those of them that were confirmed before and ask for no more than they had. */
  readonly held: Set<string>;
  /** By currency, where in the order of earning the first change lies. */
  readonly starts: Map<string, Date>;
}

/**
 * Tells whether an advocate can use a reward already. Such a one is taken back when its own order is undone, never in favour of
 * another.
 *
 * @param now Epoch milliseconds.
 */
export function isUsable({ standing, availableAt }: Pick<RewardRow, "standing" | "availableAt">, now: number): boolean {
  return standing === "confirmed" && availableAt !== null && availableAt.getTime() <= now;
}

/** Begins with no change. */
export const noChanges = (): ChangeSet => ({ rows: new Map(), held: new Set(), starts: new Map() });

/** What only a limit can withhold is withheld by none; findings of an earlier standing are forgotten. */
function tidy<T extends Findings>(facts: T): T {
  if (facts.decided !== "confirmed" || facts.turn === null) {
    return { ...facts, isCapped: false, isExhausted: false, isExpired: false };
  }
  return facts.isCapped ? { ...facts, isExhausted: false, isExpired: false } : facts;
}

function note(changes: ChangeSet, row: RewardRow, before: RewardRow | null): void {
  if (!changes.rows.has(row.id) && before?.standing === "confirmed") changes.held.add(row.id);
  if (row.currency !== before?.currency || (row.amount ?? 0) > (before.amount ?? 0)) changes.held.delete(row.id);
  changes.rows.set(row.id, row);
  for (const state of [row, before]) {
    if (state?.currency == null || state.creditedAt === null) continue;
    const known = changes.starts.get(state.currency);
    if (known === undefined || state.creditedAt < known) changes.starts.set(state.currency, state.creditedAt);
  }
}

/** Stores a reward that has not been there. */
export async function addReward(tx: Sql, changes: ChangeSet, facts: RewardFacts): Promise<RewardRow> {
  const values = { ...tidy(facts), ...finalStanding(tidy(facts)) };
  const [row] = await tx.insert(rewards).values(values).returning();
  note(changes, row as RewardRow, null);
  return row as RewardRow;
}

/** Stores what has changed about a reward, and with it where it stands. */
export async function changeReward(
  tx: Sql,
  changes: ChangeSet,
  before: RewardRow,
  news: Partial<RewardFacts>,
): Promise<RewardRow> {
  const facts = tidy({ ...before, ...news });
  const row: RewardRow = { ...facts, ...finalStanding(facts) };
  if (isDeepStrictEqual(row, before)) return before;
  const { id, ...values } = row;
  await tx.update(rewards).set(values).where(eq(rewards.id, id));
  note(changes, row, before);
  return row;
}
