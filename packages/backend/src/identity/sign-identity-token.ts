import { SignJWT } from "jose";

/** Longest life of an identity token, in seconds. */
export const LONGEST_LIFE_SECONDS = 3600;

/** Who is signed in on the site, to be proved to the backend. */
export interface SignIdentityTokenOptions {
  /** Key of the program. */
  readonly program: string;
  /** The program's identity secret. */
  readonly secret: string;
  readonly advocate: {
    /** The site's own account id. */
    readonly id: string;
    /** Shown to friends; give it only when the advocate agreed to be named. */
    readonly name?: string | undefined;
    /** A code given by hand. @default derived from program and id */
    readonly code?: string | undefined;
    /**
     * Their e-mail address; only one that the site has verified. Who joined by it before they had an account is the same person: the
     * account gets what they have.
     */
    readonly email?: string | undefined;
  };
  /** At most 3600. @default 900 */
  readonly expiresInSeconds?: number;
  /** Epoch milliseconds. @default Date.now */
  readonly now?: () => number;
}

/**
 * Signs the token with which an advocate's browser asks for their summary. Only on the site's server: the secret never
 * reaches a page.
 *
 * @throws RangeError when the token would live longer than the backend accepts.
 * @example
 * const token = await signIdentityToken({ program: "acme-friends", secret, advocate: { id: "customer-42", name: "Ana" } });
 */
export async function signIdentityToken(options: SignIdentityTokenOptions): Promise<string> {
  const { program, secret, advocate, expiresInSeconds = 900, now = Date.now } = options;
  if (!(expiresInSeconds > 0 && expiresInSeconds <= LONGEST_LIFE_SECONDS)) {
    throw new RangeError(`expiresInSeconds: expected 1 to ${LONGEST_LIFE_SECONDS}, got ${expiresInSeconds}.`);
  }
  const issuedAt = Math.floor(now() / 1000);
  const { id, name, code, email } = advocate;
  return new SignJWT({
    ...(name === undefined ? {} : { name }),
    ...(code === undefined ? {} : { code }),
    ...(email === undefined ? {} : { email, email_verified: true }),
  })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(id)
    .setAudience(program)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + Math.floor(expiresInSeconds))
    .sign(new TextEncoder().encode(secret));
}
