import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding } from "./finding.js";

/** Looks whether the script stands on the page more than once. */
export function checkCopies({ scripts }: PageFacts): readonly Finding[] {
  const { fine, problem } = createFindings("copies");
  if (scripts.length < 2) return [fine("The script is on the page once at most.")];
  const mend = "Remove all but one: look in the page's template and in the tag manager.";
  return [
    problem(
      `The script is on this page ${scripts.length} times (${scripts.join(", ")}); only the first one works. ${mend}`,
    ),
  ];
}
