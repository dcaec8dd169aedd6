import { type Invitation, normalizeCode } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { advocates, codes } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";

const DAY_MS = 86_400_000;

/**
 * Tells who stands behind a code and what their friend gets: what the program promises to that very code at the moment.
 *
 * After the end of the program it is what was offered last, with the latest time at which it can still hold for a friend who
 * came before the end: a code is asked about here, not a friend, so that only their own page knows whether they did, and
 * when their touch runs out.
 *
 * An unknown code takes the same look-up and gets the same answer but for `status`, so that trying codes teaches nothing
 * beyond which of them exist. The name is there only when the site put it into the advocate's token.
 *
 * @param now Epoch milliseconds.
 */
export async function readInvitation(
  { sql }: Database,
  { partition, offer, program }: RegisteredProgram,
  code: string,
  now: number,
): Promise<Invitation> {
  const wanted = normalizeCode(code);
  const [found] = await sql
    .select({ name: advocates.name })
    .from(codes)
    .innerJoin(advocates, and(eq(advocates.program, codes.program), eq(advocates.id, codes.advocateId)))
    .where(and(eq(codes.program, partition), eq(codes.code, wanted ?? "")));
  const { endsAt = Number.POSITIVE_INFINITY } = program.schedule ?? {};
  const isEnded = now >= endsAt;
  const { rewards, attribution, version } = offer.evaluate(offer.document, wanted, isEnded ? endsAt - 1 : now);
  const { friend } = rewards;
  const latest = new Date(endsAt + attribution.windowDays * DAY_MS);
  return {
    status: found === undefined ? "unknown" : isEnded ? "ended" : "valid",
    ...(found?.name == null ? {} : { advocate: { displayName: found.name } }),
    ...(friend === null ? {} : { reward: friend }),
    ...(friend?.coupon === undefined ? {} : { coupon: friend.coupon }),
    ...(isEnded && friend !== null && { expiresAt: latest.toISOString() }),
    programVersion: version,
  };
}
