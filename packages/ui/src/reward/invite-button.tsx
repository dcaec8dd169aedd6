import { useEffect, useRef } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { StatusLine } from "../parts/status-line.js";
import { SwapLabel } from "../parts/swap-label.js";
import { canShare } from "../referral/can-share.js";
import { sayFor } from "./say-for.js";

/** The one button of the reward card: opens the share sheet or copies the link; where neither works, the link itself appears. */
export function InviteButton(card: CardContent) {
  const { referral, state, t, outcome, share, onLeave } = card;
  const isFailure = outcome === "failed";
  const channel = canShare(state.program) ? "native" : "copy";
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A code to use may stand before it: what is to be copied is the link.
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [isFailure]);
  return (
    <>
      <button type="button" class="main" part="invite" onClick={() => share(channel)} onBlur={onLeave}>
        <SwapLabel label={sayFor(card, "invite")} other={t("reward.invited")} isOther={outcome === "copied"} />
      </button>
      {isFailure && (
        <div class="row">
          <input
            ref={field}
            readonly
            dir="ltr"
            translate={false}
            aria-label={t("invite.field")}
            value={referral.link({ channel: "copy" })}
          />
        </div>
      )}
      <StatusLine text={outcome ? t(`share.${outcome}`) : ""} isFailure={isFailure} />
    </>
  );
}
