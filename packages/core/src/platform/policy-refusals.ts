import type { PolicyRefusal } from "./platform.js";

interface ViolationBody {
  readonly blockedURL?: string | null;
  readonly effectiveDirective?: string;
}

/**
 * Reads what the page's policy has refused since it was opened; nothing where the browser keeps no reports for later.
 *
 * @see https://w3c.github.io/reporting/#observers
 */
export async function readPolicyRefusals(): Promise<readonly PolicyRefusal[]> {
  if (typeof ReportingObserver !== "function") return [];
  const observer = new ReportingObserver(() => {}, { types: ["csp-violation"], buffered: true });
  observer.observe();
  const reports = observer.takeRecords();
  observer.disconnect();
  return reports.map(({ body }) => {
    const { blockedURL, effectiveDirective = "" } = (body ?? {}) as ViolationBody;
    return { directive: effectiveDirective, address: blockedURL ?? "" };
  });
}
