import type { ChannelId } from "../share/channel.js";
import { splitAddress } from "./split-address.js";

/** What a link carries. */
export interface LinkParts {
  /** Name of the query parameter. */
  readonly param: string;
  readonly code: string;
  readonly channel?: ChannelId | undefined;
}

/**
 * Adds the referral to an address and keeps every other byte of it. Adding it twice is the same as adding it once.
 *
 * @example
 * buildLink("https://acme.example/shoes?size=42#red", { param: "ref", code: "ana-lima", channel: "copy" });
 * // "https://acme.example/shoes?size=42&ref=ana-lima.copy#red"
 */
export function buildLink(url: string | URL, { param, code, channel }: LinkParts): string {
  const { path, query, fragment } = splitAddress(String(url));
  const own = `${param}=${code}${channel ? `.${channel}` : ""}`;
  const foreign = (query || null)?.split("&").filter((part) => part.split("=", 1)[0] !== param) ?? [];
  return `${path}?${[...foreign, own].join("&")}${fragment}`;
}
