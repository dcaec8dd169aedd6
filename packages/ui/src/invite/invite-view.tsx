import { formatReward, localize } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { CopyField } from "../parts/copy-field.js";
import { StatusLine } from "../parts/status-line.js";
import { canShare } from "../referral/can-share.js";
import { rewardForm } from "../words/reward-form.js";
import { ExtraBones, InviteBones, InviteSkeleton } from "./invite-skeleton.js";
import { closedReason } from "./needs-extra.js";

/** What the friend gets, what the advocate gets and when, and the link to send. */
export function InviteView(card: CardContent) {
  const { referral, state, isReady, locale, t, outcome, share, onLeave, Extra } = card;
  const { program } = state;
  const { rewards, terms } = program;
  const closed = closedReason(state);
  if (closed === "rollout" || closed === "upcoming") return null;
  if (closed) return Extra ? <Extra {...card} /> : <InviteSkeleton program={program} />;
  const hasSheet = canShare(program);
  const say = (part: "title" | "text", reward: typeof rewards.friend) =>
    t(`invite.${part}.${rewardForm(reward)}`, reward ? { reward: formatReward(reward, locale) } : {});
  const summary = localize(terms.summary, locale);
  return (
    <div class="card invite" part="card" role="group" aria-labelledby="title">
      <div>
        <h2 id="title" part="title">
          {say("title", rewards.friend)}
        </h2>
        <p part="text">{say("text", rewards.advocate)}</p>
      </div>
      <div class="act">
        {state.advocate ? (
          <>
            <CopyField
              label={t("invite.field")}
              value={referral.link({ channel: "copy" })}
              copy={t("invite.copy")}
              copied={t("invite.copied")}
              isCopied={outcome === "copied"}
              isMain={!hasSheet}
              onCopy={() => share("copy")}
              onLeave={onLeave}
            />
            {hasSheet && (
              <button type="button" class="main" part="share" onClick={() => share("native")}>
                {t("invite.share")}
              </button>
            )}
            <StatusLine text={outcome ? t(`share.${outcome}`) : ""} isFailure={outcome === "failed"} />
            {Extra ? <Extra {...card} /> : <ExtraBones program={program} />}
          </>
        ) : (
          <>
            {isReady ? (
              <div class="signed-out">
                <p>{t("invite.signed-out")}</p>
                <slot name="signed-out" />
              </div>
            ) : (
              <InviteBones />
            )}
            <ExtraBones program={program} />
          </>
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
