import { createFindings, type Finding, type Patient } from "./finding.js";

const TRIAL = "_offshoot.trial";

/** Tries each store that would remember the visitor. Without permission nothing is written, not even a trial. */
export function checkStorage({ referral, platform }: Patient): readonly Finding[] {
  const { fine, note, problem } = createFindings("storage");
  if (referral.consent.status !== "granted") {
    return [note("Whether cookies and storage work was not tried, because there is no permission to write.")];
  }
  const { cookie, local } = platform;
  cookie.write(`${TRIAL}=1; Path=/; SameSite=Lax`);
  const hasCookies = cookie.read().includes(`${TRIAL}=1`);
  cookie.write(`${TRIAL}=; Path=/; Max-Age=0`);
  const hasLocal = local.write(TRIAL, "1");
  local.remove(TRIAL);
  const why = "by the visitor's settings or by a sandboxed frame";
  if (!hasCookies && !hasLocal) {
    const mend = 'Open the page outside the frame, or give the frame "allow-same-origin".';
    return [
      problem(`Cookies and local storage are both blocked, ${why}: a referral holds for this page only. ${mend}`),
    ];
  }
  if (!hasCookies) {
    return [
      problem(`Cookies are blocked, ${why}: the referral is in local storage only, where your server cannot read it.`),
    ];
  }
  if (!hasLocal) {
    const mend = "Free some of it, or let your server set the cookie again with writeAttributionCookie().";
    return [
      problem(
        `Local storage is full or blocked: the referral is in the cookie only, which Safari deletes after 7 days. ${mend}`,
      ),
    ];
  }
  return [fine("Cookies and local storage work.")];
}
