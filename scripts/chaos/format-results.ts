import { isKept } from "./judge-ledger.ts";
import type { SeedResult } from "./play-seed.ts";

/** Least acknowledged events for each death; a run with fewer proves too little. */
export const LEAST_PER_KILL = 20;

const COLUMNS = [
  "seed",
  "kills",
  "acknowledged",
  "arrived",
  "lost",
  "duplicated",
  "reported",
  "repeats",
  "requests",
  "seconds",
] as const;

type Figures = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

const formatLine = (figures: Figures) =>
  COLUMNS.map((column) => String(figures[column]).padStart(column.length + 2)).join("");

/** Names the columns of the lines below. */
export function formatHead(): string {
  return COLUMNS.map((column) => column.padStart(column.length + 2)).join("");
}

/** One line for a seed, as soon as it has been played. */
export function formatSeed(result: SeedResult): string {
  const { lost, duplicated, seconds } = result;
  return formatLine({ ...result, lost: lost.length, duplicated: duplicated.length, seconds: seconds.toFixed(0) });
}

/** The sum of all lines; the seconds are those of the whole run. */
export function formatTotal(results: readonly SeedResult[], seconds: number): string {
  const sum = (read: (result: SeedResult) => number) => results.reduce((total, result) => total + read(result), 0);
  return formatLine({
    seed: "all",
    kills: sum(({ kills }) => kills),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    arrived: sum(({ arrived }) => arrived),
    lost: sum(({ lost }) => lost.length),
    duplicated: sum(({ duplicated }) => duplicated.length),
    reported: sum(({ reported }) => reported),
    repeats: sum(({ repeats }) => repeats),
    requests: sum(({ requests }) => requests),
    seconds: seconds.toFixed(0),
  });
}

/** Most events that are named for each broken promise. */
const MOST_NAMED = 5;

/** Says which promises a seed has broken, and how to see it again; nothing where all were kept. */
export function formatFailures(result: SeedResult): readonly string[] {
  if (isKept(result)) return [];
  const { seed, kills, lost, duplicated, unreported, misreported, stored, wipedIn } = result;
  const name = (markers: readonly string[], what: string) => {
    const rest = markers.length > MOST_NAMED ? `, and ${markers.length - MOST_NAMED} more,` : "";
    return markers.length > 0 ? [`seed ${seed}: ${markers.slice(0, MOST_NAMED).join(", ")}${rest} ${what}.`] : [];
  };
  return [
    ...name(lost, "acknowledged and never arrived"),
    ...name(duplicated, "arrived as two"),
    ...name(unreported, "refused and never reported"),
    ...name(misreported, "reported although nothing is wrong with it"),
    ...(stored > 0 ? [`seed ${seed}: ${stored} still stored after the last visit.`] : []),
    ...wipedIn.map(
      (life) => `seed ${seed}: Chromium found the site's databases damaged and deleted them in life ${life}.`,
    ),
    `Replay with: pnpm chaos --seed ${seed} --kills ${kills}   (an event is life.tab.page.number)`,
  ];
}
