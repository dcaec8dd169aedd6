import { useRef, useState } from "preact/hooks";
import type { CardContent } from "../card/card-content.js";
import { sayCount } from "../words/say-count.js";

/** More than core keeps of a comment cannot be written. */
const COMMENT_LIMIT = 2000;
/** From here on it is said how much room is left. */
const NEAR_LIMIT = 100;

interface CommentStepProps {
  readonly card: CardContent;
  readonly score: number | null;
  readonly isOpen: boolean;
  readonly onWrite: () => void;
  readonly onChange: () => void;
  readonly onSend: (comment: string) => void;
}

/** Room for a word besides the number, for those who like to add one. */
export function CommentStep({ card, score, isOpen, onWrite, onChange, onSend }: CommentStepProps) {
  const { t, locale } = card;
  const field = useRef<HTMLTextAreaElement>(null);
  const [left, setLeft] = useState(COMMENT_LIMIT);
  const digits = new Intl.NumberFormat(locale);
  const said = left <= NEAR_LIMIT && sayCount(t, "question.left", left, locale, { count: digits.format(left) });
  return (
    <div class={isOpen ? "step" : "step off"}>
      <h2 id="why" tabIndex={-1}>
        {t("question.comment")}
      </h2>
      <div class="said-score">
        <p class="small">{t("question.score", { score: digits.format(score ?? 0) })}</p>
        <button type="button" part="change" onClick={onChange}>
          {t("question.change")}
        </button>
      </div>
      <textarea
        ref={field}
        part="comment"
        rows={2}
        maxLength={COMMENT_LIMIT}
        aria-labelledby="why"
        aria-describedby="left"
        onInput={({ currentTarget }) => {
          onWrite();
          setLeft(COMMENT_LIMIT - currentTarget.value.length);
        }}
      />
      <div class="ends">
        <button type="button" class="main" part="send" onClick={() => onSend(field.current?.value ?? "")}>
          {t("question.send")}
        </button>
        <p class="small" id="left" aria-live="polite">
          {said}
        </p>
      </div>
    </div>
  );
}
