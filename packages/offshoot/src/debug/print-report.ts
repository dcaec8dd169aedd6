import { formatSection, formatTrouble, formatVerdict } from "./format-report.js";
import type { Report } from "./report.js";

/** Prints a report into the console, as one group: what is wrong open, the rest folded. */
export function printReport(report: Report, out: Console = console): void {
  const { program, version, troubles, sections } = report;
  out.group(`Offshoot ${version}: ${program || "no program started"}, ${formatVerdict(report)}`);
  for (const trouble of troubles) {
    if (trouble.severity === "problem") out.warn(formatTrouble(trouble));
    else out.log(formatTrouble(trouble));
  }
  for (const section of sections) {
    out.groupCollapsed(`${section.title}: ${section.summary}`);
    out.log(formatSection(section));
    out.groupEnd();
  }
  out.groupEnd();
}
