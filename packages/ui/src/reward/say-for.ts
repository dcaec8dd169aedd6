import type { CardContent } from "../card/card-content.js";
import { isPartner } from "./is-partner.js";

/** Says it in a partner's words where the reader is one and those are loaded, else in the words for customers. */
export function sayFor({ t, state }: CardContent, word: "title" | "friend" | "invite" | "empty.text"): string {
  return (isPartner(state.program) && t(`partner.${word}`)) || t(`reward.${word}`);
}
