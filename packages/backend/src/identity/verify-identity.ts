import { deriveCode, normalizeCode, readEmail } from "@offshoot/core";
import { decodeJwt, jwtVerify } from "jose";
import { GUEST_PREFIX, isGuestId } from "../guests/guest-id.js";
import { FieldFault, readOptional, readText } from "../http/fields.js";
import { Refusal } from "../http/refusal.js";
import type { ProgramRegistry, RegisteredProgram } from "../program-registry.js";
import { LONGEST_LIFE_SECONDS } from "./sign-identity-token.js";

/** Clocks of two servers may be this far apart. */
const TOLERANCE_SECONDS = 30;

/** An advocate whose identity the site has vouched for. */
export interface ProvedIdentity {
  readonly id: string;
  /** In the form in which codes are compared. */
  readonly code: string;
  /** `null` unless the advocate agreed to be named. */
  readonly name: string | null;
  /** The address that the site vouches for; `null` where it names none. */
  readonly email: string | null;
  /** When the site vouched, epoch milliseconds. */
  readonly provedAt: number;
}

const refuse = (message: string) => new Refusal(401, "token-invalid", message);

function programOf(token: string, programs: ProgramRegistry): RegisteredProgram {
  try {
    const { aud } = decodeJwt(token);
    const program = typeof aud === "string" ? programs.get(aud) : undefined;
    if (program !== undefined) return program;
  } catch {
    // Not a token at all: refused like one of an unknown program.
  }
  throw refuse("expected a JWT whose aud is the key of a program.");
}

/**
 * Checks an identity token: HS256 by the program's identity secret, for this program, alive, and of at most one hour.
 *
 * @param now Epoch milliseconds.
 * @throws Refusal when any of this does not hold; the answer does not tell a forged token from an expired one of another program.
 */
export async function verifyIdentity(
  token: string,
  programs: ProgramRegistry,
  now: number,
): Promise<{ readonly program: RegisteredProgram; readonly advocate: ProvedIdentity }> {
  const program = programOf(token, programs);
  const { payload } = await jwtVerify(token, program.identityKey, {
    algorithms: ["HS256"],
    audience: program.key,
    requiredClaims: ["sub", "exp"],
    currentDate: new Date(now),
    clockTolerance: TOLERANCE_SECONDS,
  }).catch(() => {
    throw refuse("expected an unexpired HS256 JWT signed with the program's identity secret.");
  });
  const nowSeconds = Math.floor(now / 1000);
  const issuedAt = payload.iat ?? nowSeconds;
  if (issuedAt > nowSeconds + TOLERANCE_SECONDS || (payload.exp ?? 0) - issuedAt > LONGEST_LIFE_SECONDS) {
    throw refuse(`expected a token that lives at most ${LONGEST_LIFE_SECONDS} seconds from its iat.`);
  }
  try {
    const id = readText(payload.sub, "sub");
    if (isGuestId(id))
      throw new FieldFault(`sub: expected an id of the site, none that begins with "${GUEST_PREFIX}".`);
    const name = readOptional(payload.name, (value) => readText(value, "name", 120)) ?? null;
    const wanted = readOptional(payload.code, (value) => readText(value, "code", 64));
    const code = wanted === undefined ? await deriveCode(program.key, id) : normalizeCode(wanted);
    if (code === null) throw new FieldFault("code: expected a referral code.");
    // Anybody may have signed up with an address that nobody has verified.
    const email = payload.email_verified === true ? readEmail(payload.email) : null;
    const advocate: ProvedIdentity = { id, code, name, email, provedAt: issuedAt * 1000 };
    return { program, advocate };
  } catch (error) {
    if (error instanceof FieldFault) throw new Refusal(400, "claims-invalid", error.message);
    throw error;
  }
}
