import { formatReward } from "@offshoot/core";
import { useRef } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { GIFT } from "../parts/gift.js";
import { Icon } from "../parts/icon.js";
import { launcherPart } from "./launcher-part.js";
import { useLauncher } from "./use-launcher.js";
import { usePlace } from "./use-place.js";

/** A floating button where there is something to open: a pill with words on desktops, the mark alone on phones. */
export function LauncherView(card: CardContent) {
  return launcherPart(card.state) && <Pill {...card} />;
}

function Pill(card: CardContent) {
  const { state, t, locale, Extra } = card;
  const { rewards } = state.program;
  const place = useRef<HTMLDivElement>(null);
  const { status, preload, open } = useLauncher(card, place);
  usePlace(place, state.program);
  const isOver = launcherPart(state) === "rewards";
  const values = rewards.friend ? { reward: formatReward(rewards.friend, locale) } : {};
  return (
    <div class="card place" ref={place}>
      <button
        type="button"
        class="pill"
        part="launcher"
        aria-haspopup="dialog"
        aria-busy={status === "loading"}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={({ currentTarget }) => {
          // Not every browser focuses what is clicked, and the focus is to come back here.
          currentTarget.focus({ preventScroll: true });
          open();
        }}
      >
        <Icon path={GIFT} />
        <span class="label">{isOver ? t("launcher.rewards") : t("launcher.label", values)}</span>
        {Extra && <Extra {...card} />}
      </button>
      <p role="status" class={status === "failed" ? "bubble" : "said"}>
        {status === "failed" && t("launcher.failed")}
      </p>
    </div>
  );
}
