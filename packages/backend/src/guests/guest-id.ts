/** Begins the id of every advocate without an account; no token of a site may name one. */
export const GUEST_PREFIX = "offshoot-guest:";

/** Tells whether an id is that of an advocate without an account. */
export function isGuestId(id: string): boolean {
  return id.startsWith(GUEST_PREFIX);
}
