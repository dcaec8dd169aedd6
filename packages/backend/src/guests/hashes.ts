import { createHash, createHmac } from "node:crypto";

/** Hashes a secret of enough randomness, so that whoever reads the database cannot use it. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/**
 * Hashes what could be guessed, such as an address, under a key that is not in the database.
 *
 * @param kind Keeps an address from being looked up as something else.
 */
export function hashGuessable(key: Uint8Array, kind: "address" | "client", text: string): string {
  return createHmac("sha256", key).update(`offshoot:${kind}:${text}`).digest("base64url");
}

/** Hashes an address; providers tell capital letters apart nowhere. */
export function hashAddress(key: Uint8Array, email: string): string {
  return hashGuessable(key, "address", email.toLowerCase());
}
