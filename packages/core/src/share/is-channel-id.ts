import { CHANNEL_IDS, type ChannelId } from "./channel.js";

/** Tells whether a value from an address or a document names a known channel. */
export function isChannelId(value: unknown): value is ChannelId {
  return CHANNEL_IDS.includes(value as ChannelId);
}
