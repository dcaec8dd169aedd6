import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { CloseButton } from "../parts/close-button.js";
import { CHECK, Icon } from "../parts/icon.js";
import { CommentStep } from "./comment-step.js";
import { createAnswer } from "./create-answer.js";
import { keepQuestion } from "./question-memory.js";
import { ScoreStep } from "./score-step.js";
import { useGone } from "./use-gone.js";

type Step = "score" | "comment" | "thanks" | "failed";

interface QuestionStepsProps {
  readonly card: CardContent;
  readonly onGone: () => void;
}

/** The number, then a word besides, then thanks; the card goes once nobody sees it any more. */
export function QuestionSteps({ card, onGone }: QuestionStepsProps) {
  const { referral, t, emit } = card;
  const box = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<Step>("score");
  const [score, setScore] = useState<number | null>(null);
  const hadFocus = useRef(false);
  const finish = useRef<(comment?: string) => void>(() => {});
  const answer = useMemo(() => createAnswer(referral, () => finish.current()), [referral]);
  const isOver = step === "thanks" || step === "failed";

  const go = (next: Step) => {
    hadFocus.current = (box.current?.getRootNode() as ShadowRoot | undefined)?.activeElement != null;
    setStep(next);
  };
  finish.current = (comment) => void answer.finish(comment).then((isTaken) => go(isTaken ? "thanks" : "failed"));

  useLayoutEffect(() => {
    if (!hadFocus.current) return;
    hadFocus.current = false;
    // What had the focus cannot be seen any more.
    const goal = step === "score" ? ":checked" : ".step:not(.off) h2";
    box.current?.querySelector<HTMLElement>(goal)?.focus({ preventScroll: true });
  }, [step]);
  // The clean-up of other effects waits for a frame, which a page that is left does not have.
  useLayoutEffect(() => {
    const leave = () => void answer.finish();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [answer]);
  useGone(box, isOver, onGone);

  const close = () => {
    if (!emit("close")) return;
    if (!isOver) {
      if (score === null) keepQuestion(referral, { at: Date.now() });
      void referral.track("card.closed", { card: "question" });
    }
    onGone();
  };
  return (
    <div class="card question" part="card" role="group" aria-labelledby="title" ref={box}>
      <div class="steps">
        <ScoreStep
          card={card}
          score={score}
          isOpen={step === "score"}
          onChoose={(chosen) => {
            answer.choose(chosen);
            setScore(chosen);
          }}
          onNext={() => go("comment")}
        />
        <CommentStep
          card={card}
          score={score}
          isOpen={step === "comment"}
          onWrite={() => answer.write()}
          onChange={() => go("score")}
          onSend={(comment) => finish.current(comment)}
        />
        {isOver && (
          <div class="step thanks">
            {step === "thanks" && <Icon path={CHECK} />}
            <h2 tabIndex={-1}>{t(`question.${step}`)}</h2>
          </div>
        )}
      </div>
      <CloseButton label={t("question.close")} onClick={close} />
    </div>
  );
}
