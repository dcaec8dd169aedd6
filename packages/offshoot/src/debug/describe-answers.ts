import { formatClock } from "./format-time.js";
import type { Answer } from "./log.js";
import type { Row, Section } from "./report.js";

const MOST_SHOWN = 10;
const LIMIT =
  "Taken from the browser's own timings: addresses and statuses of this tab. Bodies, verdicts on single events and requests of other tabs cannot be seen.";

function toneOf(status: number | null): Row["tone"] {
  if (status === null) return undefined;
  if (status >= 200 && status < 400) return "good";
  return status === 429 || status === 503 ? "warn" : "bad";
}

function sayStatus(status: number | null): string {
  if (status === null) return "answered; this browser does not say how";
  return status === 0 ? "no answer that may be read" : `${status}`;
}

/** Tells the answers of the backend, newest first. */
export function describeAnswers(answers: readonly Answer[], endpoint: string | null, pageUrl: string): Section {
  const title = "Backend";
  if (endpoint === null)
    return { title, summary: "none", rows: [{ name: "Answers", value: "none: the document names no endpoint" }] };
  const root = new URL(endpoint, pageUrl).href.replace(/\/+$/, "");
  const ours = answers.filter(({ address }) => address === root || address.startsWith(`${root}/`)).reverse();
  const rows = ours.slice(0, MOST_SHOWN).map(({ address, status, at, took }): Row => {
    const tone = toneOf(status);
    const path = address.slice(root.length).replace(/[?#].*$/, "") || "/";
    return {
      name: formatClock(at),
      value: `${path} · ${sayStatus(status)} · ${Math.round(took)} ms`,
      ...(tone && { tone }),
    };
  });
  const [latest] = ours;
  const summary = latest ? `last answer ${sayStatus(latest.status)}` : "nothing sent yet";
  return { title, summary, rows: [{ name: "Endpoint", value: root }, ...rows], limit: LIMIT };
}
