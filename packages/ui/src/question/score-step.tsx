import type { CardContent } from "../card/card-content.js";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface ScoreStepProps {
  readonly card: CardContent;
  readonly score: number | null;
  readonly isOpen: boolean;
  /** Told of every number that is chosen; the arrow keys choose on their way. */
  readonly onChoose: (score: number) => void;
  /** Told that it is the one that was meant. */
  readonly onNext: () => void;
}

/** Eleven numbers as radio buttons. A press goes on by itself; with the keyboard, which passes over numbers, Enter and a button do. */
export function ScoreStep({ card: { t, locale, state }, score, isOpen, onChoose, onNext }: ScoreStepProps) {
  const digits = new Intl.NumberFormat(locale);
  const draw = (value: number) => {
    const end = value === 0 ? { "aria-describedby": "low" } : value === 10 ? { "aria-describedby": "high" } : {};
    const take = () => {
      onChoose(value);
      onNext();
    };
    return (
      <label key={value} class="score" part="score">
        <input
          type="radio"
          name="score"
          value={value}
          checked={score === value}
          {...end}
          onChange={() => onChoose(value)}
          // What the arrow keys choose is a click without a button.
          onClick={({ detail }) => detail > 0 && take()}
          onKeyDown={({ key }) => key === "Enter" && take()}
        />
        <span>{digits.format(value)}</span>
      </label>
    );
  };
  return (
    <div class={isOpen ? "step" : "step off"}>
      <h2 id="title" part="title" tabIndex={-1}>
        {t(`question.title.${state.program.kind ? "partner" : "customer"}`)}
      </h2>
      <div class="score-step">
        <p class="small" id="low">
          {t("question.low")}
        </p>
        <div class="scale" role="radiogroup" aria-labelledby="title">
          {SCORES.map(draw)}
        </div>
      </div>
      <div class="ends">
        <button type="button" class={score === null ? "plain off" : "plain"} part="next" onClick={onNext}>
          {t("question.next")}
        </button>
        <p class="small" id="high">
          {t("question.high")}
        </p>
      </div>
    </div>
  );
}
