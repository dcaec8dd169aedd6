import { type Invitation, normalizeCode } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { advocates, codes } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";

/**
 * Tells who stands behind a code and what their friend gets: what the program promises to that very code at the moment.
 *
 * An unknown code takes the same look-up and gets the same answer but for `status`, so that trying codes teaches nothing
 * beyond which of them exist. The name is there only when the site put it into the advocate's token.
 *
 * @param now Epoch milliseconds.
 */
export async function readInvitation(
  { sql }: Database,
  { partition, offer }: RegisteredProgram,
  code: string,
  now: number,
): Promise<Invitation> {
  const wanted = normalizeCode(code);
  const [found] = await sql
    .select({ name: advocates.name })
    .from(codes)
    .innerJoin(advocates, and(eq(advocates.program, codes.program), eq(advocates.id, codes.advocateId)))
    .where(and(eq(codes.program, partition), eq(codes.code, wanted ?? "")));
  const { rewards, schedule, version } = offer.evaluate(offer.document, wanted, now);
  const { friend } = rewards;
  const endsAt = schedule?.endsAt;
  const status = endsAt !== undefined && now >= endsAt ? "ended" : "valid";
  return {
    status: found === undefined ? "unknown" : status,
    ...(found?.name == null ? {} : { advocate: { displayName: found.name } }),
    ...(friend === null ? {} : { reward: friend }),
    ...(friend?.coupon === undefined ? {} : { coupon: friend.coupon }),
    programVersion: version,
  };
}
