import { deriveCode } from "@offshoot/core";
import type { ShopDatabase } from "./shop-database.ts";

/** Somebody with an account, who may invite friends. */
export interface Customer {
  /** The shop's own id, never an address. */
  readonly id: string;
  readonly name: string;
  /** The referral code that the id gives in this program. */
  readonly code: string;
}

const ID_CHARACTERS = /[^a-z0-9-]+/g;

/** Turns what was typed into an account id, `Ana Lima` into `ana-lima`; an empty string when nothing is left. */
export function readAccountId(typed: string): string {
  const plain = typed.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(ID_CHARACTERS, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
}

/** Makes an account, or gives the one of this id its new name. */
export async function saveCustomer(
  database: ShopDatabase,
  program: string,
  { id, name }: Omit<Customer, "code">,
): Promise<Customer> {
  const customer = { id, name, code: await deriveCode(program, id) };
  database
    .prepare(
      "INSERT INTO customers (id, name, code) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    )
    .run(customer.id, customer.name, customer.code);
  return customer;
}

/** Finds an account by its id. */
export function findCustomer(database: ShopDatabase, id: string): Customer | null {
  return (
    (database.prepare("SELECT id, name, code FROM customers WHERE id = ?").get(id) as Customer | undefined) ?? null
  );
}

/** Finds whose referral code this is. */
export function findAdvocate(database: ShopDatabase, code: string): Customer | null {
  const found = database.prepare("SELECT id, name, code FROM customers WHERE code = ?").get(code);
  return (found as Customer | undefined) ?? null;
}
