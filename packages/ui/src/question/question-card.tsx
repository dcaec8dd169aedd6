import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { questionWords } from "../words/en/question.js";
import { QUESTION_CSS } from "./question-css.js";
import { QuestionView } from "./question-view.js";

/** The satisfaction question as every way of mounting it knows it. */
export const questionCard: Card = {
  name: "question",
  View: QuestionView,
  Skeleton: null,
  css: QUESTION_CSS,
  words: questionWords,
  files: ["question"],
};

/**
 * Asks advocates and partners, seldom, how likely they are to recommend the site.
 *
 * @example
 * <Question referral={referral} />
 */
export function Question(props: CardProps) {
  return <CardHost card={questionCard} {...props} />;
}
