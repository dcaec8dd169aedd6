import type { ChannelId } from "@offshoot/core";
import { Icon } from "../parts/icon.js";

/** Outlines for channels without a mark of their own. */
const OUTLINES: { readonly [K in ChannelId]?: string } = {
  email:
    "M2 5.5A1.5 1.5 0 0 1 3.5 4h13A1.5 1.5 0 0 1 18 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 14.5zm.4-.6 7.6 6 7.6-6",
  sms: "M2 4.5A1.5 1.5 0 0 1 3.5 3h13A1.5 1.5 0 0 1 18 4.5v8a1.5 1.5 0 0 1-1.5 1.5H10l-4 3.5V14H3.5A1.5 1.5 0 0 1 2 12.5zm4.5 4h0m3.5 0h0m3.5 0h0",
  qr: "M2.5 2.5h6v6h-6zm9 0h6v6h-6zm-9 9h6v6h-6zm9 0h0m6 0h0m-3 3h0m-3 3h0m6 0h0",
  linkedin:
    "M2 7.5A1.5 1.5 0 0 1 3.5 6h13A1.5 1.5 0 0 1 18 7.5v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 2 15.5zM7 6V4.5A1.5 1.5 0 0 1 8.5 3h3A1.5 1.5 0 0 1 13 4.5V6M2 11h16",
};

/** Marks of channels by id; what is missing has an outline. */
export type ChannelMarks = { readonly [K in ChannelId]?: string };

/** Tells whether a channel is known by a mark, which is fetched beside the row. */
export function hasMark(channel: ChannelId): boolean {
  return !OUTLINES[channel];
}

/** Draws a channel's mark solid, or an outline in the manner of every other icon. */
export function ChannelIcon({ channel, marks }: { readonly channel: ChannelId; readonly marks: ChannelMarks }) {
  const mark = marks[channel];
  if (!mark) return <Icon path={OUTLINES[channel] ?? ""} />;
  return (
    <svg class="mark" viewBox="-1.5 -1.5 27 27" aria-hidden="true">
      <path d={mark} />
    </svg>
  );
}
