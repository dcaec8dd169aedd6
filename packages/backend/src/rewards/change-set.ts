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
  /** What they were before it, `null` for those that were not there. */
  readonly before: Map<string, RewardRow | null>;
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

/**
 * Tells whether an advocate can use a reward already, or had time to use it.
 *
 * @param now Epoch milliseconds.
 */
export function isKept(row: Pick<RewardRow, "standing" | "reason" | "availableAt">, now: number): boolean {
  return isUsable(row, now) || row.reason === "expired";
}

/** Gives a reward as it was before the transaction, `null` where it was not there. */
export function rowBefore({ before }: ChangeSet, row: RewardRow): RewardRow | null {
  const known = before.get(row.id);
  return known === undefined ? row : known;
}

/**
 * Tells whether an advocate could use a reward before the transaction began, or had had time to. What the transaction itself
 * gives can still be withheld in it.
 *
 * @param now Epoch milliseconds.
 */
export function wasKept(changes: ChangeSet, row: RewardRow, now: number): boolean {
  const before = rowBefore(changes, row);
  return before !== null && isKept(before, now);
}

/** Begins with no change. */
export const noChanges = (): ChangeSet => ({ rows: new Map(), before: new Map(), starts: new Map() });

/** What only a limit can withhold is withheld by none; findings of an earlier standing are forgotten. */
function tidy<T extends Findings>(facts: T): T {
  if (facts.decided !== "confirmed" || facts.turn === null) {
    return { ...facts, isCapped: false, isExhausted: false, isExpired: false };
  }
  return facts.isCapped ? { ...facts, isExhausted: false, isExpired: false } : facts;
}

function note(changes: ChangeSet, row: RewardRow, before: RewardRow | null): void {
  if (!changes.before.has(row.id)) changes.before.set(row.id, before);
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
