import type { Card } from "../card/card.js";
import { CardHost, type CardProps } from "../card/card-host.js";
import { codeWords } from "../words/en/code.js";
import { offerWords } from "../words/en/offer.js";
import { CODE_CSS } from "./code-css.js";
import { CodeSkeleton } from "./code-skeleton.js";
import { CodeView } from "./code-view.js";

/** The field for a code as every way of mounting it knows it. */
export const codeCard: Card = {
  name: "code",
  View: CodeView,
  Skeleton: CodeSkeleton,
  css: CODE_CSS,
  words: { ...offerWords, ...codeWords },
  files: ["offer", "code"],
};

/**
 * Takes a code that a friend types, in a checkout for example.
 *
 * @example
 * <CodeField referral={referral} />
 */
export function CodeField(props: CardProps) {
  return <CardHost card={codeCard} {...props} />;
}
