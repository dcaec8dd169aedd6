import type { Card } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { inviteCard } from "../invite/invite-card.js";
import { CLOSE_CSS, CloseButton } from "../parts/close-button.js";
import { ICON_CSS } from "../parts/icon.js";
import { promptWords } from "../words/en/prompt.js";
import { SHEET_CSS } from "./dialog-css.js";

/** Makes the invite card with a button that closes what it stands in. */
export function promptCard(onClose: () => void): Card {
  const { View, css, words } = inviteCard;
  const PromptView = (card: CardContent) => (
    <>
      <View {...card} />
      <CloseButton label={card.t("prompt.close")} onClick={onClose} />
    </>
  );
  return {
    ...inviteCard,
    View: PromptView,
    css: css + ICON_CSS + CLOSE_CSS + SHEET_CSS,
    words: { ...words, ...promptWords },
  };
}
