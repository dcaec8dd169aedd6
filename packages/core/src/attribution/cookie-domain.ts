import type { Platform } from "../platform/platform.js";

const TRIAL = "_offshoot_trial";

/** Gives the domains that a page of this address could set a cookie on, widest first; none for `localhost` and IP addresses. */
export function parentDomains(url: string): readonly string[] {
  const labels = new URL(url).hostname.split(".");
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? "")) return [];
  return labels.slice(1).map((_, index) => labels.slice(-2 - index).join("."));
}

/**
 * Finds the widest domain on which the browser lets this page set a cookie, by trying: a public suffix (`co.uk`,
 * `vercel.app`) is refused by the browser itself, so no list of them has to be shipped.
 *
 * @returns `undefined` for a host-only cookie, as on `localhost` and IP addresses.
 */
export function findCookieDomain({ cookie, url }: Pick<Platform, "cookie" | "url">): string | undefined {
  for (const domain of parentDomains(url())) {
    cookie.write(`${TRIAL}=1; Path=/; Domain=${domain}; SameSite=Lax`);
    const held = cookie.read().includes(`${TRIAL}=1`);
    cookie.write(`${TRIAL}=; Path=/; Domain=${domain}; Max-Age=0`);
    if (held) return domain;
  }
  return undefined;
}
