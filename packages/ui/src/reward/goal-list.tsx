import type { Goal, Summary } from "@offshoot/core";
import type { CardContent } from "../card/card-content.js";
import { ProgressBar } from "../parts/progress-bar.js";
import { formatDate } from "./format-date.js";
import { goalFigures } from "./goal-figures.js";

interface GoalListProps {
  readonly card: CardContent;
  readonly title: string;
  readonly goals: readonly Goal[];
  /** What counts towards them. @default nothing is known: only the goals are told */
  readonly counts?: Summary["counts"] | undefined;
  readonly currency: string | undefined;
}

/** Figures to reach, each with its day, and a bar where it is known how far it is. */
export function GoalList({ card: { t, locale }, title, goals, counts, currency }: GoalListProps) {
  if (goals.length === 0) return null;
  return (
    <div class="more-of">
      <h3 class="small">{title}</h3>
      {goals.map((goal, index) => {
        const { target, progress } = goalFigures(goal, { counts, currency }, locale);
        const date = formatDate(goal.by, locale);
        return (
          <div key={index} class="goal">
            <p class="fact">
              <span>{t(`target.${goal.metric}`)}</span>
              <span>{progress ? t("target.count", { count: progress.text, target }) : target}</span>
            </p>
            {progress && <ProgressBar count={progress.count} whole={goal.target} />}
            {date && <p class="small">{t("target.by", { date })}</p>}
          </div>
        );
      })}
    </div>
  );
}
