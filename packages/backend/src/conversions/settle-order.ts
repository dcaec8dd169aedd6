import type { Reward } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Sql } from "../database/database.js";
import { conversions, rewards } from "../database/schema.js";
import { buyersCredit } from "./buyers-credit.js";
import { holdEnd } from "./credited-codes.js";
import { decideRewards, type Standing } from "./decide-rewards.js";
import { buyerOf, firstOrderOf, rivalOrders } from "./first-order.js";
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

const asDuplicates = (decided: ReadonlyMap<string, Standing>): ReadonlyMap<string, Standing> =>
  new Map([...decided.keys()].map((code) => [code, { standing: "void", reason: "duplicate" }]));

async function settleAlone(tx: Sql, options: SettleOptions): Promise<SettledOrder & { readonly buyer: string | null }> {
  const { program, orderId, now } = options;
  const known = await loadEvidence(tx, { program, orderId });
  const { promised, holdMs } = await writeConversion(tx, options, known);
  const evidence = { ...known, holdMs };
  const decided = decideRewards(evidence);
  const credit = buyersCredit(evidence, decided);
  const end = holdEnd(evidence);
  const availableAt = Number.isFinite(end) ? end : null;
  await tx
    .update(conversions)
    .set({
      availableAt: availableAt === null ? null : new Date(availableAt),
      buyer: credit?.buyer ?? null,
      creditedAt: credit === null ? null : new Date(credit.creditedAt),
    })
    .where(and(eq(conversions.program, program), eq(conversions.orderId, orderId)));
  const isFirst = credit === null || (await firstOrderOf(tx, program, credit.buyer)) === orderId;
  const standings = isFirst ? decided : asDuplicates(decided);
  await writeRewards(tx, { program, orderId }, standings);
  if (promised !== null) await moveLedger(tx, { program, orderId, reward: promised, standings, now });
  return { status: known.report?.status ?? "claimed", standings, availableAt, buyer: credit?.buyer ?? null };
}

/**
 * Brings an order's conversion, rewards and ledger in line with everything known about it, and with it the other orders of
 * its buyer, of which only the first earns. Doing it again changes nothing.
 *
 * Call it in a transaction that holds the program's lock.
 */
export async function settleOrder(tx: Sql, options: SettleOptions): Promise<SettledOrder> {
  const { program, orderId } = options;
  const before = await buyerOf(tx, { program, orderId });
  const { buyer, ...settled } = await settleAlone(tx, options);
  const buyers = [...new Set([before, buyer])].filter((one) => one !== null);
  for (const rival of await rivalOrders(tx, program, buyers)) {
    if (rival !== orderId) await settleAlone(tx, { ...options, orderId: rival });
  }
  return settled;
}
