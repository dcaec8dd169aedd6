import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** The shop's own database: it knows nothing of the backend's. */
export type ShopDatabase = DatabaseSync;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA foreign_keys = ON;
  CREATE TABLE IF NOT EXISTS customers (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY,
    customer TEXT NOT NULL REFERENCES customers (id),
    cart TEXT NOT NULL,
    subtotal INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    total INTEGER NOT NULL,
    currency TEXT NOT NULL,
    coupon TEXT,
    new_customer INTEGER NOT NULL,
    placed_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS checkouts (
    token TEXT PRIMARY KEY,
    order_id TEXT NOT NULL UNIQUE REFERENCES orders (id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS order_reports (
    order_id TEXT PRIMARY KEY REFERENCES orders (id),
    report TEXT NOT NULL,
    settles_at INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    confirmed_at INTEGER
  ) STRICT;
`;

/** Opens `shop.sqlite` in a folder, or a database in memory, and makes its tables at the first start. */
export function openShopDatabase(folder: string | null): ShopDatabase {
  const database = new DatabaseSync(folder === null ? ":memory:" : join(folder, "shop.sqlite"));
  database.exec(SCHEMA);
  return database;
}

/** Runs several writes as one: all of them are kept, or none. */
export function inTransaction<T>(database: ShopDatabase, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (cause) {
    database.exec("ROLLBACK");
    throw cause;
  }
}
