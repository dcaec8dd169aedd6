import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding } from "./finding.js";

/** Says whether the tabs of the site can agree on which of them sends. */
export function checkSender({ hasLocks }: PageFacts): readonly Finding[] {
  const { fine, note } = createFindings("sender");
  if (hasLocks) return [fine("One tab of the site sends at a time.")];
  const mend = "Serve the page by https, which has Web Locks; until then the backend drops what arrives twice.";
  return [note(`Each tab sends for itself, because this page has no Web Locks: an event may be sent twice. ${mend}`)];
}
