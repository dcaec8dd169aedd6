import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding } from "./finding.js";

/** Looks at what of the page changes how addresses and the browser work. */
export function checkPage({ base, isSecure }: PageFacts): readonly Finding[] {
  const { fine, note } = createFindings("page");
  const findings: Finding[] = [];
  if (base !== undefined) {
    findings.push(
      note(
        `The page has <base href="${base.slice(0, 80)}">, which Offshoot ignores: addresses of the tag and the document are read against the page's own address.`,
      ),
    );
  }
  if (!isSecure) {
    const mend = "Serve the page by https.";
    findings.push(
      note(
        `The page is not served by https: browsers offer no share sheet and no clipboard, so that a link is copied the old way, and any network may change the page. ${mend}`,
      ),
    );
  }
  return findings.length > 0 ? findings : [fine("The page is served in a way that browsers trust.")];
}
