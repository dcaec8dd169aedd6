import type { Referral, Unsubscribe } from "@offshoot/core";
import type { Card } from "../card/card.js";
import type { CardContent } from "../card/card-content.js";
import { drawCard } from "../card/mount-card.js";
import { promptWords } from "../words/en/prompt.js";
import { DIALOG_CSS } from "./dialog-css.js";
import type { DialogPart } from "./dialog-part.js";
import { DialogView } from "./dialog-view.js";

/** Where a dialog stands and what is in it. */
export interface DialogOptions {
  /** The element to which the dialog's own is appended; whatever that is, the dialog lies above the page. */
  readonly parent: Element;
  /** What it may hold; of two, the rewards are there once the advocate has some. */
  readonly parts: readonly [DialogPart, DialogPart?];
  /** What is open at first. @default the first of `parts` */
  readonly start?: DialogPart;
  /** Named in the event `card.closed`. */
  readonly name: "invite" | "launcher";
  /** Runs once it is closed and gone. */
  readonly onEnd: () => void;
}

/**
 * Shows cards in a dialog over the page: centred, or as a sheet at the lower end of a phone's screen.
 *
 * @returns Takes it away and gives the focus back; the visitor's own closing does so, too.
 */
export function openDialog(referral: Referral, options: DialogOptions): Unsubscribe {
  const { parent, parts, start = parts[0], name, onEnd } = options;
  const host = parent.ownerDocument.createElement("div");
  // What a page put into the slot of the launcher is for the card in here.
  const slot = parent.ownerDocument.createElement("slot");
  slot.name = slot.slot = "signed-out";
  host.append(slot);
  parent.append(host);
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    stop();
    host.remove();
    onEnd();
  };
  const onClosed = () => {
    if (isOver) return;
    void referral.track("card.closed", { card: name });
    end();
  };
  const View = (card: CardContent) => <DialogView card={card} parts={parts} start={start} onClosed={onClosed} />;
  const card: Card = {
    name: "launcher",
    View,
    Skeleton: null,
    css: DIALOG_CSS,
    words: promptWords,
    files: ["prompt"],
  };
  const stop = drawCard(host, card, referral);
  return end;
}
