import { useRef } from "preact/hooks";
import { useCard } from "../card/card-context.js";
import { StatusLine } from "../parts/status-line.js";
import { SwapLabel } from "../parts/swap-label.js";
import { useSharing } from "../parts/use-sharing.js";
import { useReferral } from "../referral/use-referral.js";

/** The one button of the reward card: opens the share sheet or copies the link; where neither works, the link itself appears. */
export function InviteButton() {
  const { t } = useCard();
  const { referral } = useReferral();
  const field = useRef<HTMLInputElement>(null);
  const { canShare, outcome, isFailure, run, clear } = useSharing(field);
  return (
    <>
      <button type="button" class="main" part="invite" onClick={() => run(canShare ? "native" : "copy")} onBlur={clear}>
        <SwapLabel label={t("reward.invite")} other={t("reward.invited")} isOther={outcome === "copied"} />
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
