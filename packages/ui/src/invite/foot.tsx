import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CHEVRON, Icon } from "../parts/icon.js";

interface FootProps {
  readonly card: CardContent;
  /** Draws the steps, which are fetched when they are first opened. */
  readonly steps: () => ComponentChildren;
  /** Whether the page's own way to sign in stands here, because the card has another one. */
  readonly hasSlot: boolean;
}

/** Quiet links: how it works, which opens in place, the terms, and signing in. */
export function Foot({ card: { state, t }, steps, hasSlot }: FootProps) {
  const [isOpen, setOpen] = useState(false);
  const { rewards, terms } = state.program;
  return (
    <>
      <div class="foot small" part="foot">
        {(rewards.friend || rewards.advocate) && (
          <button
            type="button"
            class="quiet"
            part="how"
            aria-expanded={isOpen}
            aria-controls="how"
            onClick={() => setOpen(!isOpen)}
          >
            {t("steps.how")}
            <Icon path={CHEVRON} />
          </button>
        )}
        {terms.url && (
          <a href={terms.url} target="_blank" rel="noopener" part="terms">
            {t("invite.terms")}
          </a>
        )}
        {hasSlot && <slot name="signed-out" />}
      </div>
      <div id="how" hidden={!isOpen}>
        {isOpen && steps()}
      </div>
    </>
  );
}
