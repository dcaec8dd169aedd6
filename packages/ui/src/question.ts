import type { Referral, Unsubscribe } from "@offshoot/core";
import { type DefineOptions, defineCard } from "./card/define-card.js";
import { mountCard } from "./card/mount-card.js";
import { questionCard } from "./question/question-card.js";

export { Question } from "./question/question-card.js";

/** Registers `<offshoot-question>`. */
export function defineQuestion(options?: DefineOptions): void {
  defineCard(questionCard, options);
}

/** Appends the satisfaction question to an element; the returned function removes it without a trace. */
export function mountQuestion(target: Element, referral: Referral): Unsubscribe {
  return mountCard(target, questionCard, referral);
}
