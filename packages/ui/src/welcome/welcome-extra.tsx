import type { CardExtra } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { createParts } from "../invite/create-parts.js";
import { listRules } from "../invite/list-rules.js";
import { chooseTestimonial } from "../invite/needs-extra.js";
import { stepWords } from "../words/en/steps.js";
import { welcomeExtraWords } from "../words/en/welcome-extra.js";
import { joinSentences } from "../words/join-sentences.js";
import { WELCOME_EXTRA_CSS } from "./welcome-extra-css.js";
import { WelcomeFoot } from "./welcome-foot.js";
import { welcomeState } from "./welcome-state.js";

/** Each loads where somebody needs it. */
const PARTS = {
  quote: async () => (await import("../invite/quote-part.js")).quotePart,
  notice: async () => (await import("./notice-part.js")).noticePart,
  elsewhere: async () => (await import("./elsewhere-part.js")).elsewherePart,
};

/** Makes what stands below the offer of one card: for whom it is, a customer's word, and the way to another device; or what is said instead of it. */
export function createWelcomeExtra(): CardExtra {
  const parts = createParts(PARTS);

  function WelcomeExtra(card: CardContent) {
    const { state, locale, t } = card;
    const { program } = state;
    const draw = (name: keyof typeof PARTS) => {
      const part = parts.want(name, card);
      return part ? <part.View {...card} /> : null;
    };
    if (welcomeState(state)?.kind !== "offer") return draw("notice");
    const rules = listRules({ ...program, rewards: { ...program.rewards, advocate: null } }, t, locale);
    return (
      <div class="below">
        {rules.length > 0 && (
          <p class="small" part="rules">
            {joinSentences(rules)}
          </p>
        )}
        {chooseTestimonial(program, locale) && draw("quote")}
        <WelcomeFoot card={card} elsewhere={() => draw("elsewhere")} />
      </div>
    );
  }
  return {
    View: WelcomeExtra,
    get css() {
      return WELCOME_EXTRA_CSS + parts.css();
    },
    words: { ...welcomeExtraWords, ...stepWords },
    files: ["welcome-extra", "steps"],
  };
}
