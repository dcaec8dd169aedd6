import { checkCode, deriveCode } from "@offshoot/core";
import { and, eq, inArray, lte, sql as query } from "drizzle-orm";
import { ordersOfCodes } from "../conversions/affected-orders.js";
import { settleOrder } from "../conversions/settle-order.js";
import type { Database, Sql } from "../database/database.js";
import { lockProgram } from "../database/locks.js";
import { advocates, codes } from "../database/schema.js";
import { Refusal } from "../http/refusal.js";
import type { RegisteredProgram } from "../program-registry.js";
import type { ProvedIdentity } from "./verify-identity.js";

/** Any such code may be the derived one of an account that has not signed in yet. */
const RESERVED =
  "code: expected none of the form that is derived from an account, unless it is this advocate's own. Choose another, such as a name.";

async function ownersOf(tx: Sql, program: string, wanted: readonly string[]) {
  const rows = await tx
    .select()
    .from(codes)
    .where(and(eq(codes.program, program), inArray(codes.code, [...wanted])));
  return new Map(rows.map(({ code, advocateId }) => [code, advocateId]));
}

async function isUpToDate({ sql }: Database, program: string, { id, code, name, provedAt }: ProvedIdentity) {
  const [known] = await sql
    .select()
    .from(advocates)
    .where(and(eq(advocates.program, program), eq(advocates.id, id)));
  if (known === undefined) return false;
  return known.provedAt.getTime() > provedAt || (known.code === code && known.name === name);
}

/**
 * Makes an advocate known the first time their identity is proved, and follows a changed name or code afterwards.
 *
 * The derived code is bound beside a hand-given one, because links with it may be out already. Orders that were credited
 * to a code before its owner was known are settled now.
 *
 * @throws Refusal when the code belongs to somebody else, or looks like one that is derived for somebody else.
 */
export async function registerAdvocate(
  database: Database,
  { key, partition: program, offer }: RegisteredProgram,
  advocate: ProvedIdentity,
  now: number,
): Promise<void> {
  if (await isUpToDate(database, program, advocate)) return;
  const { id, code, name } = advocate;
  const provedAt = new Date(advocate.provedAt);
  const derived = await deriveCode(key, id);
  const wanted = [...new Set([code, derived])];
  await database.sql.transaction(async (tx) => {
    await lockProgram(tx, program);
    const owners = await ownersOf(tx, program, wanted);
    if ((owners.get(code) ?? id) !== id) {
      throw new Refusal(409, "code-taken", "code: expected one that is free or this advocate's own.");
    }
    if (code !== derived && !owners.has(code) && checkCode(code)) throw new Refusal(409, "code-reserved", RESERVED);
    const free = wanted.filter((candidate) => !owners.has(candidate));
    if (free.length > 0) {
      await tx.insert(codes).values(free.map((c) => ({ program, code: c, advocateId: id, boundAt: new Date(now) })));
    }
    await tx
      .insert(advocates)
      .values({ program, id, code, name, provedAt })
      .onConflictDoUpdate({
        target: [advocates.program, advocates.id],
        set: { code, name, provedAt },
        setWhere: lte(advocates.provedAt, query`excluded.proved_at`),
      });
    for (const orderId of await ordersOfCodes(tx, program, free)) {
      await settleOrder(tx, { program, orderId, offer, now });
    }
  });
}
