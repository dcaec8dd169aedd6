import { formatReward, localize } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { CopyField } from "../parts/copy-field.js";
import { StatusLine } from "../parts/status-line.js";
import { canShare } from "../referral/can-share.js";
import { rewardForm } from "../words/reward-form.js";
import { ExtraBones, InviteBones, InviteSkeleton } from "./invite-skeleton.js";
import { closedReason } from "./needs-extra.js";

/** What the friend gets, what the advocate gets and when, and the link to send; what comes beside it has its place already. */
export function InviteView(card: CardContent) {
  const { referral, state, isReady, locale, t, outcome, share, onLeave, Extra } = card;
  const { program, advocate } = state;
  const { rewards } = program;
  if (closedReason(state))
    return Extra ? (
      <Extra {...card} />
    ) : (
      <div class="held">
        <InviteSkeleton />
      </div>
    );
  const hasSheet = canShare(program);
  const say = (part: "title" | "text", reward: typeof rewards.friend) =>
    t(`invite.${part}.${rewardForm(reward)}`, reward ? { reward: formatReward(reward, locale) } : {});
  const summary = localize(program.terms.summary, locale);
  // Who is not signed in is asked to by what comes beside the card, once it is known that nobody is.
  const isBeside = Extra && (advocate || isReady);
  return (
    <div class="card invite" part="card" role="group" aria-labelledby="title">
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
          </>
        ) : (
          !isBeside && <InviteBones hasSheet={hasSheet} />
        )}
        {isBeside ? <Extra {...card} /> : <ExtraBones program={program} locale={locale} />}
        {summary && (
          <p class="small" part="summary">
            {summary}
          </p>
        )}
      </div>
    </div>
  );
}
