import type { Platform } from "../platform/platform.js";
import type { ChannelId, ShareResult } from "./channel.js";

/** What a flow hands over. */
export interface ShareContent {
  readonly link: string;
  /** The whole message; the link stands inside it, because some targets show a separate address twice. */
  readonly message: string;
}

async function copyLink({ link }: ShareContent, platform: Platform): Promise<ShareResult> {
  return (await platform.copy(link)) ? "copied" : "failed";
}

async function shareNatively(content: ShareContent, platform: Platform): Promise<ShareResult> {
  if (platform.share === null) return copyLink(content, platform);
  try {
    // First in the click's own task: a share sheet opens only during user activation.
    return await platform.share(content.message);
  } catch (error) {
    return error instanceof Error && error.name === "AbortError" ? "dismissed" : copyLink(content, platform);
  }
}

/** Runs the flow of a channel to its honest end. Never rejects. */
export function runShareFlow(channel: ChannelId, content: ShareContent, platform: Platform): Promise<ShareResult> {
  return channel === "native" ? shareNatively(content, platform) : copyLink(content, platform);
}
