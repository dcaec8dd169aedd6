import type { ChannelId } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { CHEVRON, Icon } from "../parts/icon.js";
import { ChannelIcon, type ChannelMarks } from "./channel-icon.js";

/** Channels that stand side by side; the others wait behind *More*. */
const FIRST_CHANNELS = 4;

/** Divides channels into those that stand side by side and, where they are too many, those that wait. */
export function splitChannels(
  channels: readonly ChannelId[],
): readonly [first: readonly ChannelId[], more: readonly ChannelId[]] {
  const count = channels.length > FIRST_CHANNELS ? FIRST_CHANNELS - 1 : FIRST_CHANNELS;
  return [channels.slice(0, count), channels.slice(count)];
}

/** What a channel looks like: its mark, and its name. */
export interface ChannelFaceProps {
  readonly t: CardContent["t"];
  readonly channel: ChannelId;
  readonly marks: ChannelMarks;
}

/** Draws a channel's mark and name. */
export function ChannelFace({ t, channel, marks }: ChannelFaceProps) {
  return (
    <>
      <ChannelIcon channel={channel} marks={marks} />
      <span>{t(`channel.${channel as Exclude<ChannelId, "native" | "copy">}`)}</span>
    </>
  );
}

/** Draws what stands for the channels that wait. */
export function MoreFace({ t }: Pick<CardContent, "t">) {
  return (
    <>
      <Icon path={CHEVRON} />
      <span>{t("channels.more")}</span>
    </>
  );
}
