import type { ComponentChildren } from "preact";
import type { CardContent } from "../card/card-content.js";
import { CloseButton } from "../parts/close-button.js";
import { Icon } from "../parts/icon.js";
import { rememberClosed } from "./remember-closed.js";
import type { WelcomeState } from "./welcome-state.js";

const GIFT =
  "M4.5 10v6.5h11V10M3.5 6.5h13V10h-13ZM10 6.5v10M10 6.5C8 6.5 6.5 5.7 6.5 4.5S9.5 3 10 6.5c.5-3.5 3.5-3.2 3.5-2S12 6.5 10 6.5Z";

interface FrameProps {
  readonly card: CardContent;
  readonly about: WelcomeState;
  /** Of the advocate, isolated; empty where they are not named. */
  readonly name: string;
  readonly title: string;
  /** What to do, or why there is nothing to do. */
  readonly text: string;
  /** What else there is to know, quieter; none of it may be empty. */
  readonly small?: readonly string[];
  readonly children?: ComponentChildren;
}

/** What every state of the welcome card has: from whom, one headline, one sentence, and a way to close it for good. */
export function WelcomeFrame({ card, about, name, title, text, small = [], children }: FrameProps) {
  const { referral, locale, t, emit, redraw } = card;
  const close = () => {
    if (!emit("close")) return;
    rememberClosed(referral, about.codes);
    void referral.track("card.closed", { card: "welcome" });
    redraw();
  };
  return (
    <div class="card welcome" part="card" role="group" aria-labelledby="title">
      <div class="from">
        <span class="initial" part="initial" aria-hidden="true">
          {/* The first character isolates the name. */}
          {name ? Array.from(name)[1]?.toLocaleUpperCase(locale) : <Icon path={GIFT} />}
        </span>
        <div>
          <h2 id="title" part="title">
            {title}
          </h2>
          <p part="text">{text}</p>
          {small.map((line) => (
            <p key={line} class="small">
              {line}
            </p>
          ))}
        </div>
      </div>
      {children}
      <CloseButton label={t("welcome.close")} onClick={close} />
    </div>
  );
}
