import { buildQueryLink } from "./build-query-link.js";
import type { LinkParts } from "./link-parts.js";
import { splitAddress } from "./split-address.js";

/**
 * Adds the referral to an address in the place of an older one and keeps every other byte. Adding it twice is the same as
 * adding it once.
 *
 * In path style the address of another page than the base travels in `?to=`.
 *
 * @throws TypeError in path style when the address is not absolute.
 * @example
 * buildLink("https://acme.example/shoes?size=42#red", { param: "ref", code: "ana-lima", channel: "copy" });
 * // "https://acme.example/shoes?size=42&ref=ana-lima.copy#red"
 */
export function buildLink(url: string | URL, parts: LinkParts): string {
  const { param, style = "query", code, channel, base = "/" } = parts;
  if (style === "query") return buildQueryLink(url, parts);
  const { path, query, fragment } = splitAddress(`${url}`);
  const own = channel ? `${code}.${channel}` : code;
  // Whoever shares the page they came to must not share the link they came by.
  const foreign = (text: string) => text.split("&").filter((part) => part.split("=", 1)[0] !== param);
  const join = (mark: string, kept: readonly string[]) => (kept.length > 0 ? mark + kept.join("&") : "");
  const page = path + (query === null ? "" : join("?", foreign(query)));
  const text = fragment.slice(1);
  if (style === "hash") return page + join("#", [...(text ? foreign(text) : []), `${param}=${own}`]);

  const address = page + (fragment && join("#", foreign(text)));
  const root = new URL(base, address).href;
  const beside = new URL("r/", root).href;
  const isLink = path.startsWith(beside) && !path.slice(beside.length).includes("/");
  if (isLink) return beside + own + address.slice(path.length);
  return beside + own + (address === root ? "" : `?to=${encodeURIComponent(address)}`);
}
