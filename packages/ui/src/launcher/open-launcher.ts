import type { Referral, Unsubscribe } from "@offshoot/core";
import { openDialog } from "../dialog/open-dialog.js";
import { launcherPart } from "./launcher-part.js";
import { markSeen, noteNews } from "./news.js";

/**
 * Opens what the launcher is there for: the invite card, and the rewards beside it, first where one of them is new.
 *
 * @param parent The element to which the dialog's own is appended.
 * @param onEnd Runs once it is closed and gone.
 * @returns Takes it away.
 */
export function openLauncher(referral: Referral, parent: Element, onEnd: () => void): Unsubscribe {
  const isNew = noteNews(referral);
  markSeen(referral);
  const isOver = launcherPart(referral.$state.get()) === "rewards";
  return openDialog(referral, {
    parent,
    parts: isOver ? ["rewards"] : ["invite", "rewards"],
    start: isOver || isNew ? "rewards" : "invite",
    name: "launcher",
    onEnd,
  });
}
