import { type ChannelId, isChannelId } from "../share/channel.js";
import { normalizeCode } from "./normalize-code.js";
import { splitAddress } from "./split-address.js";

/** What an address says about a referral. */
export interface LinkReferral {
  /** The code in its compared form. */
  readonly code: string;
  readonly channel?: ChannelId;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/**
 * Reads the referral from an address: the first value of the parameter that is a code, with its channel where it names a known one.
 *
 * @returns `null` when the address carries none. Never throws, whatever the address holds.
 */
export function readLink(url: string | URL, { param }: { readonly param: string }): LinkReferral | null {
  for (const part of splitAddress(String(url)).query?.split("&") ?? []) {
    if (!part.startsWith(`${param}=`)) continue;
    const [name = "", channel, ...rest] = decode(part.slice(param.length + 1)).split(".");
    const code = normalizeCode(name);
    if (code === null || rest.length > 0) continue;
    return isChannelId(channel) ? { code, channel } : { code };
  }
  return null;
}
