import { formatReward, localize } from "@offshoot/core";
import { useRef } from "preact/hooks";
import { useCard } from "../card/card-context.js";
import { useReady } from "../card/use-ready.js";
import { useViewed } from "../card/use-viewed.js";
import { CopyField } from "../parts/copy-field.js";
import { StatusLine } from "../parts/status-line.js";
import { useSharing } from "../parts/use-sharing.js";
import { useReferral } from "../referral/use-referral.js";
import { rewardForm } from "../words/reward-form.js";
import { InviteBones } from "./invite-skeleton.js";

/** What the friend gets, what the advocate gets and when, and the link to send. */
export function InviteView() {
  const { referral, state } = useReferral();
  const { locale, t } = useCard();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { canShare, run, outcome, isFailure, clear } = useSharing(field);
  const isReady = useReady(referral);
  const { rewards, terms } = state.program;
  const { advocate } = state;
  useViewed(referral, box, isReady);

  const say = (part: "title" | "text", reward: typeof rewards.friend) =>
    t(`invite.${part}.${rewardForm(reward)}`, reward ? { reward: formatReward(reward, locale) } : {});
  const summary = localize(terms.summary, locale);
  return (
    <div class="card invite" part="card" role="group" aria-labelledby="title" ref={box}>
      <div>
        <h2 id="title" part="title">
          {say("title", rewards.friend)}
        </h2>
        <p part="text">{say("text", rewards.advocate)}</p>
      </div>
      <div class="act">
        {advocate ? (
          <>
            <CopyField
              label={t("invite.field")}
              value={referral.link({ channel: "copy" })}
              field={field}
              copy={t("invite.copy")}
              copied={t("invite.copied")}
              isCopied={outcome === "copied"}
              isMain={!canShare}
              onCopy={() => run("copy")}
              onLeave={clear}
            />
            {canShare && (
              <button type="button" class="main" part="share" onClick={() => run("native")}>
                {t("invite.share")}
              </button>
            )}
            <StatusLine text={outcome ? t(`share.${outcome}`) : ""} isFailure={isFailure} />
          </>
        ) : isReady ? (
          <div class="signed-out">
            <p>{t("invite.signed-out")}</p>
            <slot name="signed-out" />
          </div>
        ) : (
          <InviteBones />
        )}
        {(summary || terms.url) && (
          <p class="small" part="terms">
            {summary}{" "}
            {terms.url && (
              <a href={terms.url} target="_blank" rel="noopener">
                {t("invite.terms")}
              </a>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
