import { getDomain } from "tldts";

/** Sites under a private suffix such as `vercel.app` belong to different people. */
const registrable = (hostname: string) => getDomain(hostname, { allowPrivateDomains: true });

const isWithin = (hostname: string, domain: string) => hostname === domain || hostname.endsWith(`.${domain}`);

/**
 * Tells whether two hosts belong to one site: they share their registrable domain. Hosts without one, such as `localhost`
 * and IP addresses, are a site of their own.
 *
 * @see https://html.spec.whatwg.org/multipage/browsers.html#same-site
 */
export function isSameSite(a: string, b: string): boolean {
  const domain = registrable(a);
  return domain === null ? a === b : domain === registrable(b);
}

/**
 * Chooses the domain on which a server sets the cookie that the SDK has set by trying: the one that the program names, else
 * the registrable one.
 *
 * @param wanted `attribution.cookie.domain` of the program; it counts only where a browser would take it from this host.
 * @returns `undefined` for a cookie of the host alone, as on `localhost` and IP addresses.
 */
export function cookieDomainOf(hostname: string, wanted: string): string | undefined {
  const widest = registrable(hostname);
  if (widest === null) return undefined;
  return isWithin(hostname, wanted) && isWithin(wanted, widest) ? wanted : widest;
}
