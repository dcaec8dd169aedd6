import { findCookieDomain, parentDomains } from "../attribution/cookie-domain.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

/** Tries whether the cookie holds on the domain that it is meant for. */
export function checkCookieDomain({ referral, platform }: Patient): readonly Finding[] {
  const { fine, note, problem } = createFindings("cookie-domain");
  const wanted = referral.program.attribution.cookie.domain;
  const { hostname } = new URL(platform.url());
  if (wanted !== "auto" && !parentDomains(platform.url()).includes(wanted)) {
    const mend = `Set attribution.cookie.domain to "auto", or to a domain that ${hostname} belongs to.`;
    return [problem(`The cookie cannot be set on ${wanted}, because this page is on ${hostname}. ${mend}`)];
  }
  if (referral.consent.status !== "granted") return [];
  const found = findCookieDomain(platform, wanted);
  if (found) return [fine(`The cookie is shared by every host under ${found}.`)];
  if (wanted !== "auto") {
    const mend = 'Set attribution.cookie.domain to "auto": it takes the widest domain that the browser allows.';
    return [problem(`The browser refuses a cookie on ${wanted}, as it does for domains that belong to many. ${mend}`)];
  }
  return [note(`The cookie holds on ${hostname} only: the browser allows no wider domain here.`)];
}
