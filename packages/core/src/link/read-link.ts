import type { ChannelId } from "../share/channel.js";
import { isChannelId } from "../share/is-channel-id.js";
import { decodeText } from "./decode-text.js";
import type { LinkStyle } from "./link-parts.js";
import { normalizeCode } from "./normalize-code.js";

/** What an address says about a referral. */
export interface LinkReferral {
  /** The code in its compared form. */
  readonly code: string;
  readonly channel?: ChannelId;
}

/** Where to look for the code. */
export interface LinkPlace {
  /** Name of the parameter. */
  readonly param: string;
  /** With `path`, `/r/CODE` is read as well; query and fragment always are, so that links of a former style stay good. */
  readonly style?: LinkStyle | undefined;
}

/**
 * Reads the referral from an address: the first value that is a code, with its channel where it names a known one.
 *
 * @returns `null` when the address carries none. Never throws, whatever the address holds.
 */
export function readLink(url: string | URL, { param, style }: LinkPlace): LinkReferral | null {
  const [page = "", ...fragment] = `${url}`.split("#");
  const [path = "", ...query] = page.split("?");
  const own = `${param}=`;
  const parts = [query.join("?"), fragment.join("#")].flatMap((part) => part.split("&"));
  const values = parts.flatMap((part) => (part.startsWith(own) ? part.slice(own.length) : []));
  if (style === "path") values.push(/\/r\/([^/]+)\/?$/.exec(path)?.[1] ?? "");
  for (const value of values) {
    const [name = "", channel, ...rest] = decodeText(value).split(".");
    const code = normalizeCode(name);
    if (code && rest.length === 0) return { code, ...(isChannelId(channel) && { channel }) };
  }
  return null;
}
