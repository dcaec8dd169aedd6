import { applyLink, formatReward, type Invitation } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { CHECK, Icon } from "../parts/icon.js";
import { formatDay } from "../words/format-day.js";
import { isolate } from "../words/isolate.js";
import { joinSentences } from "../words/join-sentences.js";
import { rewardForm } from "../words/reward-form.js";
import type { AppliedCode } from "./applied-code.js";
import type { Result } from "./use-redeem.js";

const NOTE = "M10 9.5v4M10 6.75v.01M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z";

interface MessageProps {
  readonly card: CardContent;
  readonly applied: AppliedCode | null;
  readonly result: Result | null;
}

/** Says what a code that counts brings. */
function nameOffer({ t, locale }: CardContent, { advocate, reward }: Invitation): string {
  const name = isolate(advocate?.displayName ?? "");
  return t(
    `welcome.title.${name ? "named" : "unnamed"}.${rewardForm(reward)}`,
    reward ? { name, reward: formatReward(reward, locale) } : { name },
  );
}

/** Says how the friend comes by it, and until when. */
function explainOffer(
  { t, locale }: CardContent,
  { reward, coupon = reward?.coupon, expiresAt }: Invitation,
): string[] {
  const until = formatDay(expiresAt, locale);
  // Where the shop is asked to apply it, there is nothing left to do.
  const isByHand = coupon && !reward?.applyUrl && !reward?.applyEvent;
  return [
    isByHand ? t("code.coupon", { coupon: isolate(coupon) }) : "",
    until && t("welcome.until", { date: until }),
  ].filter(Boolean);
}

/** What became of the code, in words, in a place that is held for it. */
export function CodeMessage({ card, applied, result }: MessageProps) {
  const { t } = card;
  const offer = applied?.invitation;
  const outcome = result?.outcome === "applied" ? undefined : result?.outcome;
  const word = applied ? "code.unverified" : outcome && (`code.${outcome}` as const);
  const href = offer?.reward && applyLink(offer.reward, offer.coupon);
  return (
    <p class="message" id="message" role="status" part="message">
      {(offer || word) && <Icon path={offer ? CHECK : NOTE} />}
      {offer ? (
        <span>
          <b>{nameOffer(card, offer)}</b> {joinSentences(explainOffer(card, offer))}{" "}
          {href && <a href={href}>{t("code.use")}</a>}
        </span>
      ) : (
        word && <span>{t(word)}</span>
      )}
    </p>
  );
}
