import type { ChannelId } from "@offshoot/core";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CHEVRON, Icon } from "../parts/icon.js";
import { ChannelBones, FIRST_CHANNELS } from "./invite-skeleton.js";
import { MastodonPanel } from "./mastodon-panel.js";
import { otherChannels } from "./needs-extra.js";
import { QrPanel } from "./qr-panel.js";

type PanelId = "qr" | "mastodon";
const hasPanel = (channel: ChannelId): channel is PanelId => channel === "qr" || channel === "mastodon";

/** The other channels in the program's order: real links, so that nothing blocks them, and two that open in place. */
export function ChannelRow(card: CardContent) {
  const { referral, state, t, share, emit } = card;
  const [isWhole, setWhole] = useState(false);
  const [panel, setPanel] = useState<PanelId | null>(null);
  // Every program can send an email: without that target none has been loaded yet.
  if (!referral.target("email")) return <ChannelBones program={state.program} />;

  const channels = otherChannels(state.program).filter((channel) => hasPanel(channel) || referral.target(channel));
  const hasMore = channels.length > FIRST_CHANNELS;
  const first = hasMore ? channels.slice(0, FIRST_CHANNELS - 1) : channels;
  const toggle = (channel: PanelId) => {
    const isOpening = panel !== channel;
    if (isOpening && channel === "qr") {
      if (!emit("share", { channel, link: referral.link({ channel }) })) return;
      void referral.share(channel, { opened: true });
    }
    setPanel(isOpening ? channel : null);
  };
  const draw = (channel: ChannelId) => {
    const name = <span>{t(`channel.${channel as Exclude<ChannelId, "native" | "copy">}`)}</span>;
    if (hasPanel(channel))
      return (
        <button
          key={channel}
          type="button"
          class="chip"
          part="channel"
          aria-expanded={panel === channel}
          aria-controls="panel"
          onClick={() => toggle(channel)}
        >
          {name}
        </button>
      );
    // An app opens by its own address; a page for it would stay behind empty.
    const isApp = channel === "email" || channel === "sms";
    const place: { target?: "_blank"; rel?: string } = isApp ? {} : { target: "_blank", rel: "noopener" };
    return (
      <a
        key={channel}
        class="chip"
        part="channel"
        href={referral.target(channel)?.href ?? ""}
        {...place}
        onClick={(event) => share(channel, { opened: true }) || event.preventDefault()}
      >
        {name}
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
            class="chip"
            part="more"
            aria-expanded={isWhole}
            aria-controls="rest"
            onClick={() => setWhole(!isWhole)}
          >
            <span>{t("channels.more")}</span>
            <Icon path={CHEVRON} />
          </button>
        )}
      </div>
      {hasMore && (
        <div class="channels" id="rest" hidden={!isWhole}>
          {channels.slice(first.length).map(draw)}
        </div>
      )}
      <div id="panel" hidden={panel === null}>
        {panel === "qr" && <QrPanel {...card} />}
        {panel === "mastodon" && <MastodonPanel {...card} />}
      </div>
    </>
  );
}
