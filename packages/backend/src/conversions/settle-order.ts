import type { Sql } from "../database/database.js";
import { type ChangeSet, noChanges, type RewardRow } from "../rewards/change-set.js";
import { markExpired } from "../rewards/expire-rewards.js";
import { finishChanges } from "../rewards/finish-changes.js";
import { judgeOrder } from "../rewards/judge-order.js";
import { settleLimits } from "../rewards/settle-limits.js";
import { settleTurns } from "../rewards/settle-turns.js";
import { touchesOf } from "../rewards/touches-of.js";
import { type OrderReward, rewardsOfOrder, writeOrderRewards } from "../rewards/write-order-rewards.js";
import { findTerms } from "../terms/find-terms.js";
import type { Offer } from "../terms/offer.js";
import { buyersCredit } from "./buyers-credit.js";
import { holdEnd } from "./credited-codes.js";
import { decideRewards, type Standing } from "./decide-rewards.js";
import { type KnownOrder, loadEvidence, type OrderKey } from "./load-evidence.js";
import { buyerOf, type ConversionRow, writeConversion, writeCredit } from "./write-conversion.js";

/** An order to settle. */
export interface SettleOptions extends OrderKey {
  /** What is promised if this order is new; an order keeps what was promised when it was first heard of. */
  readonly offer: Offer;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What an order has come to. */
export interface SettledOrder {
  readonly status: ConversionRow["status"];
  /** What codes have of it, tiers aside; what was withdrawn is not listed. */
  readonly rewards: readonly RewardRow[];
}

type Evidence = KnownOrder & { readonly holdMs: number };

/** Decides what an order gives to whom, as far as it alone tells. */
async function giveRewards(
  tx: Sql,
  offer: Offer,
  order: ConversionRow,
  evidence: Evidence,
  before: readonly RewardRow[],
): Promise<readonly OrderReward[]> {
  const given: OrderReward[] = [];
  for (const [code, decided] of decideRewards(evidence)) {
    const advocateId = evidence.owners.get(code)?.id ?? "";
    const terms = before.find((row) => row.code === code)?.promised ?? (await findTerms(tx, order, offer, code));
    const { report, madeAt } = evidence;
    const standing = judgeOrder(decided, terms, { report, madeAt, touches: touchesOf(evidence, advocateId) });
    given.push({ code, advocateId, terms, standing });
  }
  return given;
}

async function settleAlone(tx: Sql, changes: ChangeSet, options: SettleOptions) {
  const { program, orderId, offer, now } = options;
  const order = { program, orderId };
  const known = await loadEvidence(tx, order);
  const row = await writeConversion(tx, order, offer, known, now);
  const evidence = { ...known, holdMs: row.holdMs };
  const before = await rewardsOfOrder(tx, order);
  const given = await giveRewards(tx, offer, row, evidence, before);
  const standings = new Map(given.map(({ code, standing }): [string, Standing] => [code, standing]));
  const credit = buyersCredit(evidence, standings);
  const end = holdEnd(evidence);
  const availableAt = Number.isFinite(end) ? end : null;
  await writeCredit(tx, order, credit, availableAt);
  const { report } = known;
  const creditedAt = credit?.creditedAt ?? null;
  const hasBuyer = credit !== null && credit.buyer !== null;
  await writeOrderRewards(tx, changes, { ...order, report, given, creditedAt, availableAt, hasBuyer }, before);
  return { status: row.status, buyer: credit?.buyer ?? null };
}

/**
 * Brings an order's conversion, rewards and ledger in line with everything known about it, and with it what depends on it: the
 * turns of its buyer's other orders, the caps and tiers of its advocates, and the budget. Doing it again changes nothing.
 *
 * Call it in a transaction that holds the program's lock.
 */
export async function settleOrder(tx: Sql, options: SettleOptions): Promise<SettledOrder> {
  const { program, orderId, now } = options;
  const changes = noChanges();
  const before = await buyerOf(tx, { program, orderId });
  const { status, buyer } = await settleAlone(tx, changes, options);
  const moved = before === buyer ? null : orderId;
  for (const one of new Set([before, buyer])) {
    if (one !== null) await settleTurns(tx, changes, { program, buyer: one, moved, now });
  }
  for (const advocateId of [...new Set([...changes.rows.values()].map((row) => row.advocateId))].sort()) {
    await settleLimits(tx, changes, program, advocateId, now);
    await markExpired(tx, changes, program, advocateId, now);
  }
  await finishChanges(tx, changes, program, now);
  const rewards = await rewardsOfOrder(tx, { program, orderId });
  return { status, rewards: rewards.filter(({ standing }) => standing !== "withdrawn") };
}
