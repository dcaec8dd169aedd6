import type { LinkParts } from "./link-parts.js";
import { splitAddress } from "./split-address.js";

/** Adds the referral to the query of an address in the place of an older one. What a card needs; `buildLink` has every style. */
export function buildQueryLink(
  url: string | URL,
  { param, code, channel }: Pick<LinkParts, "param" | "code" | "channel">,
): string {
  const { path, query, fragment } = splitAddress(`${url}`);
  const own = `${param}=${code}${channel ? `.${channel}` : ""}`;
  const foreign = (query || null)?.split("&").filter((part) => part.split("=", 1)[0] !== param) ?? [];
  return `${path}?${[...foreign, own].join("&")}${fragment}`;
}
