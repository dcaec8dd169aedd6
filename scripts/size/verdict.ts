import type { Measured } from "./measure.ts";

/** How a measurement stands: under its goal, under its limit only, above it but held, too large, or not there to be measured. */
export type Verdict = "goal" | "limit" | "held" | "over" | "none";

/** Judges one measurement by exact bytes, before anything is rounded. */
export function judge({ budget, sizeKb }: Measured): Verdict {
  if (sizeKb === null) return "none";
  if (sizeKb > budget.limitKb) return sizeKb > (budget.heldKb ?? 0) ? "over" : "held";
  return sizeKb <= (budget.goalKb ?? budget.limitKb) ? "goal" : "limit";
}

const MARKS: Readonly<Record<Verdict, string>> = {
  goal: "✓ goal",
  limit: "✓ limit",
  held: "! above its limit, held",
  over: "✗ over",
  none: "–",
};

/** Draws the table that `pnpm size` prints; peers stand dimmed at the end of the line. */
export function formatTable(rows: readonly Measured[], dim: (text: string) => string): string {
  const width = Math.max(...rows.map(({ budget }) => budget.what.length));
  const number = (value: number | null | undefined, digits: number) => (value?.toFixed(digits) ?? "–").padStart(8);
  const head = `${"KB (1000 bytes), brotli".padEnd(width)}   limit    goal  measured  verdict`;
  const lines = rows.map((row) => {
    const { what, limitKb, goalKb, peers } = row.budget;
    const figures = `${number(limitKb, 1)}${number(goalKb, 1)}${number(row.sizeKb, 2).padStart(10)}`;
    return `${what.padEnd(width)}${figures}  ${MARKS[judge(row)].padEnd(8)}${peers ? dim(peers) : ""}`.trimEnd();
  });
  return [head, ...lines].join("\n");
}
