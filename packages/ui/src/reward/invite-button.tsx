import type { CardContent } from "../card/card-content.js";
import { StatusLine } from "../parts/status-line.js";
import { SwapLabel } from "../parts/swap-label.js";
import { canShare } from "../referral/can-share.js";

/** The one button of the reward card: opens the share sheet or copies the link; where neither works, the link itself appears. */
export function InviteButton({ referral, state, t, outcome, share, onLeave }: CardContent) {
  const isFailure = outcome === "failed";
  const channel = canShare(state.program) ? "native" : "copy";
  return (
    <>
      <button type="button" class="main" part="invite" onClick={() => share(channel)} onBlur={onLeave}>
        <SwapLabel label={t("reward.invite")} other={t("reward.invited")} isOther={outcome === "copied"} />
      </button>
      {isFailure && (
        <div class="row">
          <input
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
