import type { Conditions } from "../page/conditions.ts";
import type { StorageCount } from "./count-storage.ts";
import { AFTER_LOAD_MS, type LoadVisit } from "./measure-load.ts";
import type { LoadSubject } from "./subjects.ts";

/** The visits to the page of one subject under the same conditions. */
export interface LoadResult {
  readonly subject: LoadSubject;
  readonly stored: StorageCount;
  readonly visits: LoadVisit[];
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Prints one line for each subject; `more` is the median of how much it was above the page alone in the same round, the first. */
export function printLoads({ title }: Conditions, results: readonly LoadResult[]): void {
  const of = ({ visits }: LoadResult, key: keyof LoadVisit) => median(visits.map((visit) => visit[key]));
  const alone = results[0]?.visits ?? [];
  const more = ({ visits }: LoadResult, key: "taskMs" | "scriptMs" | "paintMs") => {
    if (visits === alone) return "";
    const difference = median(visits.map((visit, round) => visit[key] - (alone[round]?.[key] ?? Number.NaN)));
    return `${difference < 0 ? "−" : "+"}${Math.abs(difference).toFixed(0)}`;
  };
  console.log(`\n${title}: first visits until ${AFTER_LOAD_MS / 1000} s after load, median of ${alone.length}.`);
  console.table(
    Object.fromEntries(
      results.map((result) => [
        result.subject.title,
        {
          "requests, later": `${of(result, "requests")} + ${of(result, "laterRequests")}`,
          "KB, wire": of(result, "kilobytes").toFixed(1),
          "main thread, ms": of(result, "taskMs").toFixed(0),
          more: more(result, "taskMs"),
          "script, ms": of(result, "scriptMs").toFixed(0),
          "longest task, ms": of(result, "longestTaskMs").toFixed(0),
          "LCP, ms": of(result, "paintMs").toFixed(0),
          "LCP, more": more(result, "paintMs"),
          CLS: of(result, "shift").toFixed(3),
          "storage, reads + writes": `${result.stored.reads} + ${result.stored.writes}`,
        },
      ]),
    ),
  );
}
