import { index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { instant } from "./instant.js";

/**
 * Advocates without an account. Of the address by which one joined only a keyed hash is kept; of what the mail proves, only a
 * hash, with the browser that has used it.
 */
export const guests = pgTable(
  "guests",
  {
    program: text("program").notNull(),
    id: text("id").notNull(),
    addressHash: text("address_hash").notNull(),
    joinedAt: instant("joined_at").notNull(),
    /** Whose they are: their own, until an account or the proved owner of the address takes over what they have. */
    ownerId: text("owner_id").notNull(),
    /** When somebody opened the mail; `null` as long as anybody could have typed the address. */
    provedAt: instant("proved_at"),
    proofHash: text("proof_hash").notNull(),
    proofUntil: instant("proof_until").notNull(),
    proofKeyHash: text("proof_key_hash"),
  },
  (table) => [
    primaryKey({ columns: [table.program, table.id] }),
    unique("guests_by_proof").on(table.program, table.proofHash),
    index("guests_by_address").on(table.program, table.addressHash),
    index("guests_by_owner").on(table.program, table.ownerId),
  ],
);

/** The browsers of guests, by the hash of a secret that each of them keeps. */
export const guestKeys = pgTable(
  "guest_keys",
  {
    program: text("program").notNull(),
    keyHash: text("key_hash").notNull(),
    guestId: text("guest_id").notNull(),
    /** When this browser opened the mail; only then it is told what the guest has. */
    provedAt: instant("proved_at"),
  },
  (table) => [
    primaryKey({ columns: [table.program, table.keyHash] }),
    index("guest_keys_by_guest").on(table.program, table.guestId),
  ],
);

/** How often somebody, named by a keyed hash, has tried something in the current hour; what is over is deleted. */
export const tries = pgTable(
  "tries",
  {
    program: text("program").notNull(),
    who: text("who").notNull(),
    since: instant("since").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.program, table.who] }),
    index("tries_by_age").on(table.program, table.since),
  ],
);
