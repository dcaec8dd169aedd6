import type { Reward } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import { holdEnd } from "./credited-codes.js";
import { decideRewards, type Standing } from "./decide-rewards.js";
import { type KnownOrder, loadEvidence, type OrderKey } from "./load-evidence.js";
import { moveLedger } from "./move-ledger.js";

/** What a program promises for an order. */
export interface Terms {
  /** What the advocate gets, `null` for nothing. */
  readonly reward: Reward | null;
  /** How long a confirmed reward waits, in milliseconds. */
  readonly holdMs: number;
}

/** An order to settle. */
export interface SettleOptions extends OrderKey {
  /** What is promised if this order is new; an order keeps what was promised when it was first heard of. */
  readonly terms: Terms;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What an order has come to. */
export interface SettledOrder {
  readonly status: (typeof conversions.$inferSelect)["status"];
  /** By code. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** When a confirmed reward can be used, epoch milliseconds; `null` while nothing is confirmed. */
  readonly availableAt: number | null;
}

async function writeConversion(tx: Sql, { program, orderId, terms }: SettleOptions, known: KnownOrder) {
  const { report, madeAt } = known;
  const news = {
    status: report?.status ?? ("claimed" as const),
    valueAmount: report?.value?.amount ?? null,
    refundedAmount: report?.refunded?.amount ?? null,
    currency: report?.value?.currency ?? report?.refunded?.currency ?? null,
    madeAt: new Date(madeAt),
    confirmedAt: report?.confirmedAt == null ? null : new Date(report.confirmedAt),
  };
  const [row] = await tx
    .insert(conversions)
    .values({ program, orderId, promised: terms.reward, holdMs: terms.holdMs, ...news })
    .onConflictDoUpdate({ target: [conversions.program, conversions.orderId], set: news })
    .returning({ promised: conversions.promised, holdMs: conversions.holdMs });
  return row as NonNullable<typeof row>;
}

async function writeRewards(tx: Sql, order: OrderKey, standings: ReadonlyMap<string, Standing>): Promise<void> {
  const { program, orderId } = order;
  const before = await tx
    .select({ code: rewards.code })
    .from(rewards)
    .where(and(eq(rewards.program, program), eq(rewards.orderId, orderId)));
  for (const code of new Set([...before.map(({ code }) => code), ...standings.keys()])) {
    const now = standings.get(code) ?? { standing: "withdrawn" as const, reason: null };
    await tx
      .insert(rewards)
      .values({ program, orderId, code, ...now })
      .onConflictDoUpdate({ target: [rewards.program, rewards.orderId, rewards.code], set: now });
  }
}

/**
 * Brings an order's conversion, rewards and ledger in line with everything known about it. Doing it again changes nothing.
 *
 * Call it in a transaction that holds the program's lock.
 */
export async function settleOrder(tx: Sql, options: SettleOptions): Promise<SettledOrder> {
  const { program, orderId, now } = options;
  const known = await loadEvidence(tx, { program, orderId });
  const { promised, holdMs } = await writeConversion(tx, options, known);
  const evidence = { ...known, holdMs };
  const standings = decideRewards(evidence);
  const end = holdEnd(evidence);
  const availableAt = Number.isFinite(end) ? end : null;
  await tx
    .update(conversions)
    .set({ availableAt: availableAt === null ? null : new Date(availableAt) })
    .where(and(eq(conversions.program, program), eq(conversions.orderId, orderId)));
  await writeRewards(tx, { program, orderId }, standings);
  if (promised !== null) await moveLedger(tx, { program, orderId, reward: promised, standings, now });
  return { status: known.report?.status ?? "claimed", standings, availableAt };
}
