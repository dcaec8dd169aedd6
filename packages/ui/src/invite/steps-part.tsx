import { formatReward } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { rewardForm } from "../words/reward-form.js";
import { sayCount } from "../words/say-count.js";
import type { InvitePart } from "./invite-part.js";
import { listRules } from "./list-rules.js";
import { stepForm } from "./step-form.js";

// Safari takes a list without any markers for none.
const STEPS_CSS = `.steps{display:grid;gap:.75em;padding:1em;border-radius:var(--radius-control);background:var(--raised)}
.steps ol{display:grid;gap:.625em;padding:0;list-style-type:""}
.steps li{display:flex;gap:.75em;font-size:.9375em;line-height:1.4;color:var(--ink)}
.steps li>span{flex:none;min-inline-size:1ch;font-weight:600;color:var(--muted)}
.steps div{unicode-bidi:plaintext}
@media(forced-colors:active){.steps{border:1px solid CanvasText}}
`;

/** What happens after the link is sent, step by step, and for whom. */
function Steps({ state, t, locale }: CardContent) {
  const { program } = state;
  const { advocate, friend, holdDays } = program.rewards;
  const number = new Intl.NumberFormat(locale);
  const steps = [
    t("steps.send"),
    t(`steps.friend.${stepForm(friend)}`, friend ? { reward: formatReward(friend, locale) } : {}),
    ...(advocate ? [t(`invite.text.${rewardForm(advocate)}`, { reward: formatReward(advocate, locale) })] : []),
  ];
  const hold =
    advocate && holdDays > 0 ? sayCount(t, "steps.hold", holdDays, locale, { days: number.format(holdDays) }) : "";
  const rules = listRules(program, t, locale);
  return (
    <div class="steps come" part="steps">
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <span aria-hidden="true">{number.format(index + 1)}</span>
            <div>
              {step}
              {index === 2 && hold && <p class="small">{hold}</p>}
            </div>
          </li>
        ))}
      </ol>
      {rules.length > 0 && <p class="small">{rules.join(" ")}</p>}
    </div>
  );
}

/** How it works: fetched by who wants to know. */
export const stepsPart: InvitePart = { View: Steps, css: STEPS_CSS };
