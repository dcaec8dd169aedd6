import { readLink } from "../link/read-link.js";
import { splitAddress } from "../link/split-address.js";
import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

/** Looks for a referral that the address had and that never arrived here. */
export function checkLanding({ referral, platform }: Patient, { openedAt, redirects }: PageFacts): readonly Finding[] {
  const { fine, note, problem } = createFindings("landing");
  const { link } = referral.program;
  const touches = referral.attribution()?.touches ?? [];
  const opened = readLink(openedAt, link);
  const said = referral.explain().map(({ sentence }) => sentence);
  const isKnown = (code: string) =>
    said.some((sentence) => sentence.includes(`Code ${code},`)) ||
    touches.some((touch) => touch.code === code) ||
    referral.$state.get().advocate?.code === code;
  if (opened && !readLink(platform.url(), link) && !isKnown(opened.code)) {
    const mend = "Load Offshoot before it, have it keep the parameter, or pass the first address as `landing`.";
    return [
      problem(
        `The page was opened with code ${opened.code}, and a script took it out of the address before Offshoot saw it. ${mend}`,
      ),
    ];
  }
  const { query, fragment } = splitAddress(platform.url());
  const named = `${query}&${fragment.slice(1)}`.split("&").find((part) => part.startsWith(`${link.param}=`));
  if (named !== undefined && !readLink(platform.url(), link)) {
    const mend = "A code is 2 to 64 letters, digits, - and _, with .channel behind it at most.";
    return [problem(`The address has ${named.slice(0, 80)}, which is no code. ${mend}`)];
  }
  if (touches.length > 0) return referral.explain().map(({ sentence }) => fine(sentence));
  const hint = redirects > 0 ? " It was reached through a redirect: see that it passes the query on." : "";
  return [note(`Nobody is known to have sent this visitor: the page was opened without a code in its address.${hint}`)];
}
