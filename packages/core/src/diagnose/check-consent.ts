import type { ConsentSource } from "../consent/consent.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

const NAMES: Readonly<Record<ConsentSource["name"], string>> = {
  tcf: "The consent manager (IAB TCF)",
  gpp: "The consent manager (IAB GPP)",
  gpc: "The browser (Global Privacy Control)",
  "consent-mode": "Consent Mode, as you passed it on,",
};

/** Says whether anything may be stored, who said so, and who has not answered. */
export function checkConsent({ referral }: Patient): readonly Finding[] {
  const { fine, note, problem } = createFindings("consent");
  const { status } = referral.consent;
  const sources = referral.consent.sources();
  const silent = sources.filter(({ answer }) => answer === "none");
  const said = sources
    .filter(({ answer }) => answer !== "none")
    .map(({ name, answer }) => note(`${NAMES[name]} says: ${answer}.`));
  if (status === "granted") return [...said, fine("Storing and sending are allowed.")];
  if (status === "denied") {
    return [...said, note("Storing and sending are denied: the visitor still sees, uses and shares the offer.")];
  }
  const unanswered = silent.map(({ name }) =>
    problem(
      `${NAMES[name]} is on this page and has never answered: nothing is stored or sent until it does. See that it loads, shows its question and answers its API, or call consent.grant() yourself.`,
    ),
  );
  if (unanswered.length > 0) return [...said, ...unanswered];
  return [...said, note("Nothing is stored or sent until somebody calls consent.grant(), or the page has settled.")];
}
