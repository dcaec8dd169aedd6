import { isAllowedHost } from "./allowed-host.js";

/**
 * Reads which page a link in path style leads to (`?to=`), for the server or the router that answers `/r/CODE`.
 *
 * @param domains The program's `link.domains`: an address elsewhere would make the link an open redirect.
 * @returns `null` where the link names no page, or one on a foreign host.
 */
export function readSharedPage(url: string | URL, domains: readonly string[]): string | null {
  if (!URL.canParse(url)) return null;
  const to = new URL(url).searchParams.get("to");
  return to !== null && isAllowedHost(to, domains) ? new URL(to).href : null;
}
