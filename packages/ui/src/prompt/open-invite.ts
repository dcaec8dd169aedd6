import type { Referral, Unsubscribe } from "@offshoot/core";
import { adoptSheets } from "../card/adopt-sheets.js";
import { chooseLanguage } from "../card/card-language.js";
import { drawCard } from "../card/mount-card.js";
import { promptWords } from "../words/en/prompt.js";
import { fillWords } from "../words/fill-words.js";
import { DIALOG_CSS } from "./dialog-css.js";
import { promptCard } from "./prompt-card.js";

/**
 * Shows the invite card in a dialog over the page: centred, or as a sheet at the lower end of a phone's screen.
 *
 * @param onEnd Runs once it is closed and gone.
 * @returns Takes it away.
 */
export function openInvite(referral: Referral, onEnd: () => void): Unsubscribe {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const dialog = document.createElement("dialog");
  const sheet = document.createElement("div");
  const place = document.createElement("div");
  sheet.className = "sheet";
  sheet.append(place);
  dialog.append(sheet);
  root.append(dialog);
  adoptSheets(root, [DIALOG_CSS]);
  document.body.append(host);

  const { program, locale: chosen } = referral.$state.get();
  const { locale, direction } = chooseLanguage(host, program.words, chosen);
  dialog.ariaLabel = fillWords(promptWords, program.words, locale)("prompt.label");
  dialog.lang = locale;
  dialog.dir = direction ?? "";
  // Nobody asked for it: the focus comes in, but no key does anything yet.
  dialog.tabIndex = -1;

  const ask = () =>
    host.dispatchEvent(new CustomEvent("offshoot:close", { bubbles: true, composed: true, cancelable: true }));
  const close = () => ask() && dialog.close();
  // Before the card: a field that is not shown cannot be scrolled to the end of its link.
  dialog.showModal();
  dialog.focus({ preventScroll: true });
  const stopCard = drawCard(place, promptCard(close), referral);
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    stopCard();
    adoptSheets(root, []);
    host.remove();
    onEnd();
  };
  dialog.addEventListener("cancel", (event) => ask() || event.preventDefault());
  dialog.addEventListener("click", ({ target }) => target === dialog && close());
  dialog.addEventListener("close", () => {
    if (isOver) return;
    void referral.track("card.closed", { card: "invite" });
    end();
  });
  return () => {
    // Gives the focus back.
    if (dialog.open) dialog.close();
    end();
  };
}
