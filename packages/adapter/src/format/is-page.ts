/**
 * Tells whether an answer is a page for people, which no event backend gives: a login, a captive portal, a parked domain.
 *
 * Any markup counts, because a portal's page may begin with a comment, a script or an XML declaration.
 *
 * @param body Body of the answer.
 */
export function isPage(body: string): boolean {
  return /^[\s\ufeff]*</.test(body);
}
