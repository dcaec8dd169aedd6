import type { ProgramDocument, ReferralEvent, Reward } from "@offshoot/core";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ConversionReport } from "../conversions/conversion-report.js";
import type { FinalStanding, Findings } from "../rewards/final-standing.js";
import type { Terms } from "../terms/terms.js";
import { instant } from "./instant.js";

const minorUnits = (name: string) => bigint(name, { mode: "number" });

/**
 * Every event as it came, with the columns that questions are asked about.
 *
 * The visitor belongs to the key because an order's event id can be computed by anybody: with the id alone, a stranger
 * who guesses an order number could take the place of the buyer's own event.
 */
export const events = pgTable(
  "events",
  {
    position: bigserial("position", { mode: "number" }).primaryKey(),
    program: text("program").notNull(),
    visitor: text("visitor").notNull(),
    id: text("id").notNull(),
    type: text("type").notNull(),
    receivedAt: instant("received_at").notNull(),
    code: text("code"),
    orderId: text("order_id"),
    advocateId: text("advocate_id"),
    friendId: text("friend_id"),
    body: jsonb("body").$type<ReferralEvent>().notNull(),
  },
  (table) => [
    unique("events_once").on(table.program, table.visitor, table.id),
    index("events_by_code").on(table.program, table.code, table.type),
    index("events_by_order").on(table.program, table.orderId).where(sql`${table.orderId} is not null`),
    index("events_by_advocate")
      .on(table.program, table.visitor, table.advocateId)
      .where(sql`${table.advocateId} is not null`),
    index("events_by_friend").on(table.program, table.friendId).where(sql`${table.friendId} is not null`),
  ],
);

/** Who has proved their identity or joined without an account, and the name they agreed to be shown by. */
export const advocates = pgTable(
  "advocates",
  {
    program: text("program").notNull(),
    id: text("id").notNull(),
    code: text("code").notNull(),
    name: text("name"),
    provedAt: instant("proved_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.program, table.id] })],
);

/** Which advocate a code belongs to, for ever; an advocate may have several, so that an old link never goes dead. */
export const codes = pgTable(
  "codes",
  {
    program: text("program").notNull(),
    code: text("code").notNull(),
    advocateId: text("advocate_id").notNull(),
    boundAt: instant("bound_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.program, table.code] }),
    index("codes_by_advocate").on(table.program, table.advocateId),
  ],
);

/** Every signed message of the shop's server, once per message id. */
export const reports = pgTable(
  "reports",
  {
    program: text("program").notNull(),
    messageId: text("message_id").notNull(),
    orderId: text("order_id").notNull(),
    sentAt: instant("sent_at").notNull(),
    code: text("code"),
    visitor: text("visitor"),
    body: jsonb("body").$type<ConversionReport>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.program, table.messageId] }),
    index("reports_by_order").on(table.program, table.orderId),
    index("reports_by_code").on(table.program, table.code),
    index("reports_by_visitor").on(table.program, table.visitor),
    index("reports_by_friend").on(table.program, sql`(${table.body} #>> '{friend,id}')`),
  ],
);

/** Every program document under which an order has come, by its digest, so that what it promised can be looked up for good. */
export const documents = pgTable(
  "documents",
  {
    program: text("program").notNull(),
    digest: text("digest").notNull(),
    body: jsonb("body").$type<ProgramDocument>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.program, table.digest] })],
);

/**
 * One row per order, with the document that held when it was first heard of. An order that can earn has a buyer; of each
 * buyer's orders the one credited first does.
 */
export const conversions = pgTable(
  "conversions",
  {
    program: text("program").notNull(),
    orderId: text("order_id").notNull(),
    status: text("status").$type<"claimed" | ConversionReport["status"]>().notNull(),
    valueAmount: minorUnits("value_amount"),
    refundedAmount: minorUnits("refunded_amount"),
    currency: text("currency"),
    madeAt: instant("made_at").notNull(),
    heardAt: instant("heard_at").notNull(),
    confirmedAt: instant("confirmed_at"),
    availableAt: instant("available_at"),
    /** Absent for an order from before documents were kept; `promised` says what such a one promised. */
    document: text("document"),
    promised: jsonb("promised").$type<Reward>(),
    holdMs: bigint("hold_ms", { mode: "number" }).notNull(),
    buyer: text("buyer"),
    creditedAt: instant("credited_at"),
  },
  (table) => [
    primaryKey({ columns: [table.program, table.orderId] }),
    index("conversions_by_buyer")
      .on(table.program, table.buyer, table.creditedAt, table.orderId)
      .where(sql`${table.buyer} is not null`),
  ],
);

/**
 * What each credited code has of an order, and what each advocate has of a tier: there the order is the one with which it was
 * reached.
 *
 * `withdrawn` is a claim that turned out to be somebody else's order; it is shown to nobody. A confirmed reward is approved
 * or available depending on the clock, so that is not stored. The standing follows from the findings before it.
 */
export const rewards = pgTable(
  "rewards",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    program: text("program").notNull(),
    orderId: text("order_id").notNull(),
    code: text("code").notNull(),
    advocateId: text("advocate_id").notNull(),
    tierAt: integer("tier_at"),
    promised: jsonb("promised").$type<Terms>().notNull(),
    /** Whether what was promised has a cap or tiers. */
    isLimited: boolean("is_limited").notNull().default(false),
    /** What it is, with the amount in the currency in which it is paid; `null` where the program promised nothing. */
    reward: jsonb("reward").$type<Reward>(),
    amount: minorUnits("amount"),
    currency: text("currency"),
    points: bigint("points", { mode: "number" }).notNull().default(0),
    budgetLimit: minorUnits("budget_limit"),
    /** When it was earned among others; `null` for what cannot earn. */
    creditedAt: instant("credited_at"),
    availableAt: instant("available_at"),
    expiresAt: instant("expires_at"),
    decided: text("decided").$type<Findings["decided"]>().notNull(),
    decidedReason: text("decided_reason").$type<Exclude<Findings["decidedReason"], null>>(),
    isReturning: boolean("is_returning").notNull().default(false),
    turn: integer("turn"),
    turnReason: text("turn_reason").$type<Exclude<Findings["turnReason"], null>>(),
    isCapped: boolean("is_capped").notNull().default(false),
    isExhausted: boolean("is_exhausted").notNull().default(false),
    isExpired: boolean("is_expired").notNull().default(false),
    standing: text("standing").$type<FinalStanding["standing"]>().notNull(),
    reason: text("reason").$type<Exclude<FinalStanding["reason"], null>>(),
  },
  (table) => [
    uniqueIndex("rewards_once").on(table.program, table.orderId, table.code).where(sql`${table.tierAt} is null`),
    uniqueIndex("rewards_once_a_tier")
      .on(table.program, table.advocateId, table.tierAt)
      .where(sql`${table.tierAt} is not null`),
    index("rewards_by_advocate").on(table.program, table.advocateId, table.creditedAt),
    index("rewards_limited").on(table.program, table.advocateId).where(sql`${table.isLimited}`),
    index("rewards_by_credit")
      .on(table.program, table.currency, table.creditedAt, table.orderId)
      .where(sql`${table.creditedAt} is not null and ${table.currency} is not null`),
    index("rewards_by_expiry")
      .on(table.program, table.advocateId, table.expiresAt)
      .where(sql`${table.standing} = 'confirmed' and ${table.expiresAt} is not null`),
  ],
);

/** Movements of confirmed rewards. Rows are only ever added; a trigger refuses anything else. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    program: text("program").notNull(),
    rewardId: uuid("reward_id").notNull(),
    orderId: text("order_id").notNull(),
    code: text("code").notNull(),
    movement: text("movement").$type<"earned" | "adjusted" | "voided" | "expired">().notNull(),
    reason: text("reason"),
    amount: minorUnits("amount").notNull(),
    points: bigint("points", { mode: "number" }).notNull().default(0),
    currency: text("currency"),
    at: instant("at").notNull(),
  },
  (table) => [
    index("ledger_entries_by_code").on(table.program, table.code),
    index("ledger_entries_by_reward").on(table.rewardId),
  ],
);

/**
 * What a program has set aside for rewards so far: the sum of its ledger, kept beside it because each new reward asks for it
 * while the budget is held.
 */
export const spendings = pgTable(
  "spendings",
  {
    program: text("program").notNull(),
    currency: text("currency").notNull(),
    amount: minorUnits("amount").notNull(),
  },
  (table) => [primaryKey({ columns: [table.program, table.currency] })],
);
