import { count } from "./count.js";
import { formatInstant } from "./format-time.js";
import type { Report, Section, Trouble } from "./report.js";

const MARKS = { problem: "✗", note: "!", fine: "✓" } as const;

/** Says how many things are wrong: `2 problems`. */
export function formatVerdict({ troubles }: Pick<Report, "troubles">): string {
  const problems = troubles.filter(({ severity }) => severity === "problem").length;
  return problems === 0 ? "no problems" : count(problems, "problem");
}

/** Writes one thing that was looked at as a line. */
export const formatTrouble = ({ severity, where, sentence }: Trouble) => `${MARKS[severity]} ${where}: ${sentence}`;

/** Writes a section, a line for each row. */
export function formatSection({ title, rows, limit }: Section): string {
  const lines = rows.map(({ name, value }) => `  ${name}: ${value}`);
  return [title, ...lines, ...(limit ? [`  (${limit})`] : [])].join("\n");
}

/** Writes the whole report as plain text, to be sent to somebody who can help. */
export function formatReport(report: Report): string {
  const { at, page, version, program, troubles, sections } = report;
  const head = `Offshoot ${version} · ${program || "no program started"} · ${formatVerdict(report)}\n${page} · ${formatInstant(at)}`;
  return `${[head, troubles.map(formatTrouble).join("\n"), ...sections.map(formatSection)].join("\n\n")}\n`;
}
