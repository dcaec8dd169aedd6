import type { PageFacts } from "../platform/platform.js";
import { isUnder } from "./check-backend.js";
import { createFindings, type Finding } from "./finding.js";

const SCRIPT = /\/offshoot\.([\w.-]+\.)?js([?#]|$)/;

/**
 * Looks whether the page's Content-Security-Policy has refused something of ours.
 *
 * @param roots Addresses that belong to the program: of its backend, and of its document.
 */
export function checkPolicy({ refusals, openedAt }: PageFacts, roots: readonly string[] = []): readonly Finding[] {
  const { problem } = createFindings("policy");
  const own = new URL(openedAt).origin;
  const sentences = refusals.flatMap(({ address, directive }) => {
    if (!SCRIPT.test(address) && !roots.some((root) => isUnder(address, root))) return [];
    const { origin } = new URL(address);
    const source = origin === own ? "'self'" : origin;
    return [
      `The page's Content-Security-Policy refused ${address.replace(/[?#].*$/, "")}. Add ${source} to its ${directive.replace(/-elem$/, "")}.`,
    ];
  });
  return [...new Set(sentences)].map(problem);
}
