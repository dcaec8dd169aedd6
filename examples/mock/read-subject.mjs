/**
 * Reads who asks. A token that your server has signed says so itself, and its signature is not looked at; in a test the bare id of the
 * account will do.
 *
 * @param {string | null} header `Authorization`.
 * @returns The id of the account; nothing without a token.
 */
export function readSubject(header) {
  const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(header ?? "") ?? [];
  const claims = token?.split(".")[1];
  if (!claims) return token;
  try {
    return JSON.parse(Buffer.from(claims, "base64url").toString()).sub;
  } catch {
    return token;
  }
}
