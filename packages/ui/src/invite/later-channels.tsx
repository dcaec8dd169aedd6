import type { CardContent } from "../card/card-content.js";
import { ChannelFace, MoreFace, splitChannels } from "./channel-face.js";
import type { ChannelMarks } from "./channel-icon.js";
import { otherChannels } from "./needs-extra.js";

/** The channels, dimmed, for somebody who has no link yet: nothing moves when they have one. Nothing to be used, so nothing to be read out. */
export function LaterChannels({ card, marks }: { readonly card: CardContent; readonly marks: ChannelMarks }) {
  const { state, t } = card;
  const [first, more] = splitChannels(otherChannels(state.program));
  return (
    <div class="channels later" part="channels" aria-hidden="true">
      {first.map((channel) => (
        <span key={channel} class="chip tile">
          <ChannelFace t={t} channel={channel} marks={marks} />
        </span>
      ))}
      {more.length > 0 && (
        <span class="chip tile">
          <MoreFace t={t} />
        </span>
      )}
    </div>
  );
}
