import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CHEVRON, Icon } from "../parts/icon.js";

interface FootProps {
  readonly card: CardContent;
  /** Draws the way to another device, which is fetched when it is first opened. */
  readonly elsewhere: () => ComponentChildren;
}

/** Quiet links: the way to another device, which opens in place, and the terms. */
export function WelcomeFoot({ card: { state, t }, elsewhere }: FootProps) {
  const [isOpen, setOpen] = useState(false);
  const { url } = state.program.terms;
  return (
    <>
      <div class="foot small" part="foot">
        <button
          type="button"
          class="quiet"
          part="more"
          aria-expanded={isOpen}
          aria-controls="elsewhere"
          onClick={() => setOpen(!isOpen)}
        >
          {t("elsewhere.open")}
          <Icon path={CHEVRON} />
        </button>
        {url && (
          <a href={url} target="_blank" rel="noopener" part="terms">
            {t("welcome.terms")}
          </a>
        )}
      </div>
      <div id="elsewhere" hidden={!isOpen}>
        {isOpen && elsewhere()}
      </div>
    </>
  );
}
