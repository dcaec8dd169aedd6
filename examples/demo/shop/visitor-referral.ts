import { type ProgramDocument, readAttributionCookie } from "@offshoot/core";
import { type Customer, findAdvocate } from "./customers.ts";
import type { ShopDatabase } from "./shop-database.ts";

/** Who sent this visitor, as the shop's server reads it from the request. */
export interface VisitorReferral {
  /** The code that goes into the order report: `null` when there is none, or when it is the buyer's own. */
  readonly code: string | null;
  /** The browser's id, by which the backend recognises an advocate who buys through their own link. */
  readonly visitor: string | null;
  /** Who gave the gift; `null` when no discount is due. */
  readonly advocate: Customer | null;
}

/** The accounts that this browser is known by. */
export interface KnownAccounts {
  /** Who is signed in now. */
  readonly buyer: Customer | null;
  /** Who was signed in last, even if they have signed out. */
  readonly lastSeen: Customer | null;
}

const NOBODY: VisitorReferral = { code: null, visitor: null, advocate: null };

/** Reads the attribution cookie. The gift is for a code that one of the shop's customers has, and never for one's own. */
export function readVisitorReferral(
  database: ShopDatabase,
  { program }: ProgramDocument,
  cookies: string,
  { buyer, lastSeen }: KnownAccounts,
  now = Date.now(),
): VisitorReferral {
  const record = readAttributionCookie(cookies, { program, now });
  if (record === null) return NOBODY;
  const { visitor } = record;
  const code = [record.first, record.last].find((touch) => touch !== null && touch.expiresAt > now)?.code ?? null;
  if (code === null || code === buyer?.code) return { ...NOBODY, visitor };
  return { code, visitor, advocate: code === lastSeen?.code ? null : findAdvocate(database, code) };
}
