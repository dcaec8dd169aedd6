import { isAllowedHost } from "../link/allowed-host.js";
import { readLink } from "../link/read-link.js";
import type { PageMoment, Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";

/** Gives what makes an address another page: not its query or fragment, unless the fragment is a route. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, hash } = new URL(url);
  return `${origin}${pathname}${/^#!?\//.test(hash) ? hash : ""}`;
}

/**
 * Tells whether this is still the page on which the visitor arrived: by a referral link, or from outside without having done
 * anything here. Needs no storage.
 *
 * @param hasActed Whether they bought something or answered on this page: who comes back from a payment provider has not just arrived.
 */
export function isLanding(
  { link }: Pick<ResolvedProgram, "link">,
  { url, referrer }: Pick<Platform, "url" | "referrer">,
  { openedAt, hasEarlierPage }: Pick<PageMoment, "openedAt" | "hasEarlierPage">,
  hasActed: boolean,
): boolean {
  if (pageOf(openedAt) !== pageOf(url())) return false;
  const { host } = new URL(url());
  if (isAllowedHost(referrer(), [host, ...link.domains])) return false;
  return readLink(openedAt, link) !== null || !(hasActed || hasEarlierPage);
}
