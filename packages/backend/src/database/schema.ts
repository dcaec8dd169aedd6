import type { ReferralEvent, Reward } from "@offshoot/core";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { ConversionReport } from "../conversions/conversion-report.js";

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
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

/** Who has proved their identity, and the name they agreed to be shown by. */
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

/**
 * One row per order, with what was promised when it was first heard of. An order that can earn has a buyer; of each buyer's
 * orders the one credited first does.
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
    confirmedAt: instant("confirmed_at"),
    availableAt: instant("available_at"),
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
 * What each credited code has of an order. `withdrawn` is a claim that turned out to be somebody else's order; it is
 * shown to nobody. A confirmed reward is approved or available depending on the clock, so that is not stored.
 */
export const rewards = pgTable(
  "rewards",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    program: text("program").notNull(),
    orderId: text("order_id").notNull(),
    code: text("code").notNull(),
    standing: text("standing").$type<"pending" | "confirmed" | "void" | "withdrawn">().notNull(),
    reason: text("reason").$type<"review" | "self-referral" | "order-not-completed" | "duplicate">(),
  },
  (table) => [
    unique("rewards_once").on(table.program, table.orderId, table.code),
    index("rewards_by_code").on(table.program, table.code),
  ],
);

/** Movements of confirmed rewards. Rows are only ever added; a trigger refuses anything else. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    program: text("program").notNull(),
    orderId: text("order_id").notNull(),
    code: text("code").notNull(),
    movement: text("movement").$type<"earned" | "voided">().notNull(),
    reason: text("reason"),
    amount: minorUnits("amount").notNull(),
    currency: text("currency"),
    at: instant("at").notNull(),
  },
  (table) => [
    index("ledger_entries_by_code").on(table.program, table.code),
    index("ledger_entries_by_order").on(table.program, table.orderId),
  ],
);
