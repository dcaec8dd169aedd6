import type { Platform } from "../platform/platform.js";

/** The dot keeps it apart from every program. */
const TRIAL = "_offshoot.trial=1";

/** Gives the domains that a page of this address could set a cookie on, widest first; none for `localhost` and IP addresses. */
export function parentDomains(url: string): readonly string[] {
  const { hostname } = new URL(url);
  const labels = hostname.split(".");
  return /\.\d+$/.test(hostname) ? [] : labels.slice(1).map((_, index) => labels.slice(-2 - index).join("."));
}

/**
 * Finds the widest domain on which the browser lets this page set a cookie, by trying: a public suffix (`co.uk`,
 * `vercel.app`) is refused by the browser itself, so no list of them has to be shipped.
 *
 * @param wanted The one domain to try, or `auto`.
 * @returns `undefined` for a host-only cookie, as on `localhost` and IP addresses, or where the wanted domain does not hold.
 */
export function findCookieDomain(
  { cookie, url }: Pick<Platform, "cookie" | "url">,
  wanted = "auto",
): string | undefined {
  return parentDomains(url()).find((domain) => {
    if (!["auto", domain].includes(wanted)) return false;
    const trial = `${TRIAL}; Path=/; SameSite=Lax; Domain=${domain}`;
    cookie.write(trial);
    const isHeld = cookie.read().includes(TRIAL);
    cookie.write(`${trial}; Max-Age=0`);
    return isHeld;
  });
}
