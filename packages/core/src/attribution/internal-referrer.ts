import type { Platform } from "../platform/platform.js";

/**
 * Tells whether the page before belongs to the same site, so that a code in the address is no new arrival.
 *
 * @param domain The domain that the cookie holds on, which is the registrable one; empty compares whole hosts.
 */
export function isInternalReferrer({ referrer, url }: Pick<Platform, "referrer" | "url">, domain: string): boolean {
  const from = referrer();
  if (!URL.canParse(from) || !URL.canParse(url())) return false;
  const { host, hostname } = new URL(from);
  return host === new URL(url()).host || (domain !== "" && `.${hostname}`.endsWith(`.${domain}`));
}
