import type { CardContent } from "../card/card-content.js";
import type { InvitePart } from "../invite/invite-part.js";
import { listRules } from "../invite/list-rules.js";
import { isolate } from "../words/isolate.js";
import { OwnLink } from "./own-link.js";
import { WelcomeFrame } from "./welcome-frame.js";
import { type WelcomeKind, welcomeState } from "./welcome-state.js";

/** What one cannot have oneself, one may give away. */
const MAY_PASS_ON: readonly WelcomeKind[] = ["used", "not-new-customer"];

/** Says in place of an offer why there is nothing to take, and what there is instead. */
function Notice(card: CardContent) {
  const { state, t, locale } = card;
  const about = welcomeState(state);
  if (!about || about.kind === "offer") return null;
  const { kind, invitation } = about;
  const { program } = state;
  // Only the rule that decides is worth telling.
  const { countries = [], minimumAge } = program.eligibility ?? {};
  const rule = {
    "not-here": { friend: "anyone", minimumOrder: [], countries },
    "too-young": { friend: "anyone", minimumOrder: [], countries: [], ...(minimumAge !== undefined && { minimumAge }) },
  } as const;
  const eligibility = kind === "not-here" || kind === "too-young" ? rule[kind] : undefined;
  const rewards = { ...program.rewards, advocate: null };
  const small = eligibility ? listRules({ ...program, eligibility, rewards }, t, locale) : [];
  return (
    <WelcomeFrame
      card={card}
      about={about}
      name={isolate(invitation?.advocate?.displayName ?? "")}
      title={t(`welcome.${kind}.title`)}
      text={t(`welcome.${kind}.text`)}
      small={small}
    >
      {(kind === "own" || MAY_PASS_ON.includes(kind)) && <OwnLink card={card} isTheirs={kind === "own"} />}
    </WelcomeFrame>
  );
}

/** What the card says when there is nothing to take: fetched where that is so. */
export const noticePart: InvitePart = { View: Notice, css: "" };
