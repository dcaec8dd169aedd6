import type { PageFacts } from "../platform/platform.js";
import { createFindings, type Finding, type Patient } from "./finding.js";

type Findings = ReturnType<typeof createFindings>;

const plain = (address: string) => address.replace(/[?#].*$/, "");

/** What is asked of the reference backend besides taking events. */
const QUESTION = /\/(summary|invitations\/[^/]+)$/;

/** Tells whether an address lies under another one. */
export const isUnder = (address: string, root: string) => plain(address) === root || address.startsWith(`${root}/`);

/** Says what an answer of the backend means, and what to do about it. */
function judge(address: string, status: number, page: URL, { fine, note, problem }: Findings): Finding {
  const said = `${address} answered ${status}`;
  // A question is asked again another time; an event waits.
  const isQuestion = QUESTION.test(address);
  const then = isQuestion ? "" : "; events wait";
  if (status >= 200 && status < 400) return fine(`${said}.`);
  if (status === 0) {
    const isForeign = new URL(address).origin !== page.origin;
    const cors = `It has to answer the preflight (OPTIONS) and the request with Access-Control-Allow-Origin: ${page.origin} and Access-Control-Allow-Headers: authorization, content-type. With our backend: put ${page.host} into link.domains.`;
    const mend = isForeign
      ? `The usual reason is CORS. ${cors}`
      : "See that the server runs, and that no content blocker or service worker stands between.";
    return problem(`${address} gave no answer that this page may read${then}. ${mend}`);
  }
  if (status === 404 || status === 405)
    return problem(
      `${said}: nobody listens there${then}. Mount the ${isQuestion ? "whole backend" : "backend"} there, or mend backend.endpoint.`,
    );
  if (status === 401 || status === 403)
    return problem(`${said}: it does not accept the token or the key. See that it is of this program and not expired.`);
  if (status === 429 || status === 503) return note(`${said}: it asks to come back later, which is heeded.`);
  if (status >= 500) return problem(`${said}: it fails${then}. Its own log says why.`);
  return problem(`${said}: it refuses what is sent. See that backend.format is the one it expects.`);
}

/** Looks at where events go, and at what the backend has answered on this page. */
export function checkBackend({ referral, platform }: Patient, { answers, refusals }: PageFacts): readonly Finding[] {
  const findings = createFindings("backend");
  const { note, problem } = findings;
  const { endpoint, format } = referral.program.backend;
  if (endpoint === null) {
    if (format === "dataLayer" || format === "gtag") return [];
    const mend = "Set backend.endpoint, unless you pass an adapter.";
    return [note(`The document names no backend: events stay in memory and are gone with the page. ${mend}`)];
  }
  const page = new URL(platform.url());
  const root = plain(new URL(endpoint, page).href).replace(/\/+$/, "");
  if (page.protocol === "https:" && root.startsWith("http:"))
    return [problem(`Browsers send nothing from an https page to ${root}. Serve the backend by https.`)];
  const last = new Map<string, number>();
  for (const { address, status } of answers.filter((answer) => isUnder(answer.address, root)))
    if (status !== null) last.set(plain(address), status);
  // Why a refused request has no answer is said once, by the policy.
  const isRefused = (address: string) => refusals.some((refusal) => plain(refusal.address) === address);
  const said = [...last].filter(([address, status]) => status !== 0 || !isRefused(address));
  if (said.length === 0)
    return [note(`Nothing has been sent to ${root} from this page, or the browser does not tell.`)];
  return said.map(([address, status]) => judge(address, status, page, findings));
}
