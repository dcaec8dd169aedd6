import { type Invitation, normalizeCode } from "@offshoot/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.js";
import { advocates, codes } from "../database/schema.js";
import type { RegisteredProgram } from "../program-registry.js";

/**
 * Tells who stands behind a code and what their friend gets.
 *
 * An unknown code takes the same look-up and gets the same answer but for `status`, so that trying codes teaches nothing
 * beyond which of them exist. The name is there only when the site put it into the advocate's token.
 */
export async function readInvitation(
  { sql }: Database,
  { key, program }: RegisteredProgram,
  code: string,
): Promise<Invitation> {
  const [found] = await sql
    .select({ name: advocates.name })
    .from(codes)
    .innerJoin(advocates, and(eq(advocates.program, codes.program), eq(advocates.id, codes.advocateId)))
    .where(and(eq(codes.program, key), eq(codes.code, normalizeCode(code) ?? "")));
  const { friend } = program.rewards;
  return {
    status: found === undefined ? "unknown" : "valid",
    ...(found?.name == null ? {} : { advocate: { displayName: found.name } }),
    ...(friend === null ? {} : { reward: friend }),
    ...(friend?.coupon === undefined ? {} : { coupon: friend.coupon }),
    programVersion: program.version,
  };
}
