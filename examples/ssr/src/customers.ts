import { deriveCode } from "offshoot";
import { program } from "./program";

/** Yours are in a database. */
const NAMES = new Map([
  ["customer-7", "Ben"],
  ["customer-42", "Ana"],
]);

/** Finds a customer by their id. */
export function findCustomer(id: string): { readonly id: string; readonly name: string } | null {
  const name = NAMES.get(id);
  return name ? { id, name } : null;
}

/** Finds the customer whose referral code this is: every code is derived from its id, the same on every device. */
export async function findAdvocate(code: string): Promise<{ readonly id: string; readonly name: string } | null> {
  for (const id of NAMES.keys()) if ((await deriveCode(program.program, id)) === code) return findCustomer(id);
  return null;
}
