import { useEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { closedReason } from "../invite/needs-extra.js";
import { sendOrphan } from "./create-answer.js";
import { isTooSoon, recallQuestion } from "./question-memory.js";
import { QuestionSteps } from "./question-steps.js";

const EVERY_DAYS = 90;

/**
 * Asks how likely somebody is to recommend the site: nobody who was asked lately, nobody to whom the program is closed, and nobody
 * before consent, because their answer could not be kept.
 */
export function QuestionView(card: CardContent) {
  const { referral, state, isReady } = card;
  const { everyDays = EVERY_DAYS } = state.program.cards?.question ?? {};
  const mayAsk = isReady && state.consent === "granted" && !closedReason(state);
  const [isAsked, setAsked] = useState(false);

  useEffect(() => {
    if (!mayAsk) return;
    sendOrphan(referral);
    setAsked(!isTooSoon(recallQuestion(referral), everyDays, Date.now()));
  }, [referral, mayAsk, everyDays]);

  // What a view draws of its own accord its frame does not see: it has to be dressed.
  const redraw = useRef(card.redraw);
  redraw.current = card.redraw;
  useEffect(() => redraw.current(), [isAsked]);

  return mayAsk && isAsked ? <QuestionSteps card={card} onGone={() => setAsked(false)} /> : null;
}
