import type { Conditions } from "../page/conditions.ts";
import type { CardVisit } from "./measure-card.ts";
import type { CardSubject } from "./subjects.ts";

/** The visits to one widget under the same conditions. */
export interface CardResult {
  readonly subject: CardSubject;
  readonly visits: CardVisit[];
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Prints one line for each widget; the first is what the others are compared with.
 *
 * @param kilobytesOf KB of a file by its path.
 */
export function printCards(
  { title }: Conditions,
  results: readonly CardResult[],
  kilobytesOf: (path: string) => number,
): void {
  const of = ({ visits }: CardResult, key: "usableMs" | "scriptMs" | "longestTaskMs" | "shift") =>
    median(visits.map((visit) => visit[key]));
  const [ours] = results;
  console.log(`\n${title}: until the widget can be used, first visits, median of ${ours?.visits.length}.`);
  console.table(
    Object.fromEntries(
      results.map((result) => [
        result.subject.title,
        {
          "KB, brotli": median(
            result.visits.map(({ files }) => files.reduce((sum, path) => sum + kilobytesOf(path), 0)),
          ).toFixed(1),
          "usable after, ms": of(result, "usableMs").toFixed(0),
          "script, ms": of(result, "scriptMs").toFixed(1),
          "ours is ×": ours ? (of(ours, "scriptMs") / of(result, "scriptMs")).toFixed(2) : "",
          "longest task, ms": of(result, "longestTaskMs").toFixed(0),
          "layout shift": of(result, "shift").toFixed(3),
        },
      ]),
    ),
  );
}
