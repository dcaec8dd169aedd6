import { isVanityName } from "../link/vanity-name.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

const isLocal = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(hostname);

/** Looks whether links lead where they should, and whether the codes given by hand can be meant. */
export function checkLink({ referral, platform }: Patient): readonly Finding[] {
  const { fine, problem } = createFindings("link");
  const { link, share } = referral.program;
  const base = new URL(link.base);
  const { host } = new URL(platform.url());
  const findings: Finding[] = [];
  if (base.protocol === "http:" && !isLocal(base.hostname)) {
    const mend = `Set link.base to https://${base.host}${base.pathname}.`;
    findings.push(
      problem(`Links lead to ${base.href}, without https: apps warn of them, and redirects may lose the code. ${mend}`),
    );
  }
  if (share.page === "current" && !link.domains.includes(host)) {
    const mend = `Add ${host} to link.domains.`;
    findings.push(
      problem(
        `Links should lead to the page that is shared, but ${host} is not allowed: they lead to ${base.href}. ${mend}`,
      ),
    );
  }
  for (const name of link.vanity.filter((one) => !isVanityName(one))) {
    const mend = "Choose another one: I and L are read as 1, and O as 0.";
    findings.push(problem(`The code ${name} of link.vanity looks like a generated one and is refused. ${mend}`));
  }
  return findings.length > 0 ? findings : [fine(`Links lead to ${base.href}.`)];
}
