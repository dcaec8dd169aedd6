import type { ChannelId } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CHANNEL_CSS } from "./channel-css.js";
import { ChannelFace, MoreFace, splitChannels } from "./channel-face.js";
import { type ChannelMarks, hasMark } from "./channel-icon.js";
import type { InvitePart } from "./invite-part.js";
import { LaterChannels } from "./later-channels.js";
import { MastodonPanel } from "./mastodon-panel.js";
import { otherChannels } from "./needs-extra.js";
import { QrPanel } from "./qr-panel.js";

type PanelId = "qr" | "mastodon";
const hasPanel = (channel: ChannelId): channel is PanelId => channel === "qr" || channel === "mastodon";

/** The other channels in the program's order: real links, so that nothing blocks them, and two that open in place. */
function ChannelRow({ card, marks }: { readonly card: CardContent; readonly marks: ChannelMarks }) {
  const { referral, state, t, share, emit } = card;
  const [isWhole, setWhole] = useState(false);
  const [panel, setPanel] = useState<PanelId | null>(null);
  // Every program can send an email: without that target none has been loaded yet.
  if (!referral.target("email")) return <div class="channels bone" />;

  const channels = otherChannels(state.program).filter((channel) => hasPanel(channel) || referral.target(channel));
  const [first, more] = splitChannels(channels);
  const hasMore = more.length > 0;
  const toggle = (channel: PanelId) => {
    const isOpening = panel !== channel;
    if (isOpening && channel === "qr") {
      if (!emit("share", { channel, link: referral.link({ channel }) })) return;
      void referral.share(channel, { opened: true });
    }
    setPanel(isOpening ? channel : null);
  };
  const draw = (channel: ChannelId) => {
    const face = <ChannelFace t={t} channel={channel} marks={marks} />;
    if (hasPanel(channel))
      return (
        <button
          key={channel}
          type="button"
          class="chip tile"
          part="channel"
          data-channel={channel}
          aria-expanded={panel === channel}
          aria-controls="panel"
          onClick={() => toggle(channel)}
        >
          {face}
        </button>
      );
    // An app opens by its own address; a page for it would stay behind empty.
    const isApp = channel === "email" || channel === "sms";
    const place: { target?: "_blank"; rel?: string } = isApp ? {} : { target: "_blank", rel: "noopener" };
    return (
      <a
        key={channel}
        class="chip tile"
        part="channel"
        data-channel={channel}
        href={referral.target(channel)?.href ?? ""}
        {...place}
        onClick={(event) => share(channel, { opened: true }) || event.preventDefault()}
      >
        {face}
      </a>
    );
  };
  return (
    <>
      <div class="channels" part="channels" role="group" aria-label={t("channels.label")}>
        {first.map(draw)}
        {hasMore && (
          <button
            type="button"
            class="chip tile"
            part="more"
            aria-expanded={isWhole}
            aria-controls="rest"
            onClick={() => setWhole(!isWhole)}
          >
            <MoreFace t={t} />
          </button>
        )}
      </div>
      {hasMore && (
        <div class="channels" id="rest" hidden={!isWhole}>
          {more.map(draw)}
        </div>
      )}
      <div id="panel" hidden={panel === null}>
        {panel === "qr" && <QrPanel {...card} />}
        {panel === "mastodon" && <MastodonPanel {...card} />}
      </div>
    </>
  );
}

/** Makes the row of channels; the marks of those that have one are fetched only where the program names one. */
export async function loadChannels({ state }: CardContent): Promise<InvitePart> {
  const needsMarks = otherChannels(state.program).some(hasMark);
  const load = async () => (needsMarks ? (await import("./channel-marks.js")).CHANNEL_MARKS : {});
  // A name without its mark is a name all the same.
  const marks = await load().catch(() => ({}));
  const View = (card: CardContent) =>
    card.state.advocate ? <ChannelRow card={card} marks={marks} /> : <LaterChannels card={card} marks={marks} />;
  return { View, css: CHANNEL_CSS };
}
