import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

/** The cards that are for somebody who is signed in. */
const FOR_ADVOCATES = ["invite", "reward", "launcher"];

/** Looks whether it is known who is signed in, and by what. */
export function checkAdvocate({ referral }: Patient, { cards, attributes }: PageFacts): readonly Finding[] {
  const { fine, note, problem } = createFindings("advocate");
  const { advocate, program } = referral.$state.get();
  const isOwnBackend = program.backend.endpoint !== null && (program.backend.format ?? "offshoot") === "offshoot";
  if (!advocate) {
    if (!cards.some(({ name }) => FOR_ADVOCATES.includes(name))) return [];
    const mend = "Where somebody is, say so by data-advocate-id or identify({ id }).";
    return [note(`Nobody is signed in, so that there is no link to share. ${mend}`)];
  }
  if (advocate.id.includes("@")) {
    const mend = "Use the number of the account: whoever knows the address could compute the code from it.";
    return [problem(`The id of the advocate looks like an e-mail address. ${mend}`)];
  }
  if (isOwnBackend && attributes.includes("advocate-id") && !attributes.includes("advocate-token")) {
    const mend = "Have your server sign one with signIdentityToken() and write it into data-advocate-token.";
    return [note(`There is no token for the advocate: the backend will not tell what they have earned. ${mend}`)];
  }
  return [fine(`Somebody is signed in, with code ${advocate.code}.`)];
}
