import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { offerWords } from "../words/en/offer.js";
import { welcomeWords } from "../words/en/welcome.js";
import { WELCOME_CSS } from "./welcome-css.js";
import { WelcomeView } from "./welcome-view.js";

/** The welcome card as every way of mounting it knows it. */
export const welcomeCard: Card = {
  name: "welcome",
  View: WelcomeView,
  Skeleton: null,
  css: WELCOME_CSS,
  words: { ...offerWords, ...welcomeWords },
  files: ["offer", "welcome"],
  extra: {
    isNeeded: ({ attribution, opened }) => Boolean(attribution || opened),
    load: async () => (await import("./welcome-extra.js")).createWelcomeExtra(),
  },
  onViewed: (referral) => void referral.track("invitation.viewed", { code: referral.attribution()?.credited.code }),
};

/**
 * Welcomes a friend who was invited; shows nothing to everybody else.
 *
 * @example
 * <WelcomeCard referral={referral} />
 */
export function WelcomeCard(props: CardProps) {
  return <CardHost card={welcomeCard} {...props} />;
}
