import type { ReferralEvent } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { Verdict, WireResponse } from "../format/wire-format.js";
import type { ContractCheck } from "./contract-check.js";
import { demand } from "./demand.js";
import { isDropReason } from "./drop-reasons.js";
import type { FormatSubject } from "./format-subject.js";
import { answer, BODIES, LOGIN_PAGE, STATUSES } from "./hostile-answers.js";

/** Statuses that say nothing about the events themselves. */
const PASSING: readonly number[] = [401, 403, 404, 408, 429, 500, 502, 503, 504];

function isVerdict(verdict: Verdict | undefined): boolean {
  switch (verdict?.kind) {
    case "delivered":
      return true;
    case "rejected":
    case "split":
      return isDropReason(verdict.reason);
    case "retry":
      return verdict.afterMs === undefined || verdict.afterMs >= 0;
    default:
      return false;
  }
}

/** Makes the checks of how a format reads an answer. */
export function verdictChecks({ format, taken, batch }: FormatSubject): readonly ContractCheck[] {
  const events = batch(3);
  const takenAll = () => {
    const { status, body } = taken(events);
    return answer(status, body);
  };
  /** What it makes of an answer; nothing where it fails, which has a check of its own. */
  const judge = (response: WireResponse, of: readonly ReferralEvent[] = events): readonly Verdict[] =>
    attempt(() => format.verdicts(response, of)) ?? [];
  const delivers = (response: WireResponse) => judge(response).some((verdict) => verdict?.kind === "delivered");

  return [
    {
      name: "gives a verdict on every event, whatever the answer",
      async run() {
        for (const status of STATUSES) {
          for (const body of BODIES) {
            const verdicts = attempt(() => format.verdicts(answer(status, body), events));
            demand(verdicts?.length === events.length && verdicts.every(isVerdict), {
              expected: `${events.length} verdicts on status ${status} with the body ${JSON.stringify(body)}`,
              got: verdicts ?? "an error",
              mend: "Map the events, and let what cannot be read count as { kind: 'retry' }.",
            });
          }
        }
      },
    },
    {
      name: "delivers what the backend has taken",
      async run() {
        for (const some of [batch(1), events, batch()]) {
          const { status, body } = taken(some);
          const verdicts = judge(answer(status, body), some);
          demand(verdicts.length > 0 && verdicts.every((verdict) => verdict?.kind === "delivered"), {
            expected: `every one of ${some.length} events to be delivered by ${status} ${body}`,
            got: verdicts,
            mend: "What is not delivered is sent again for ever.",
          });
        }
      },
    },
    {
      name: "keeps its verdicts in the order of the events",
      async run() {
        events.forEach((event, place) => {
          const { status, body } = taken([event]);
          const places = judge(answer(status, body)).flatMap(({ kind }, index) =>
            kind === "delivered" ? [index] : [],
          );
          // A backend that takes all or nothing names no event.
          const isRight = places.length === events.length || places.every((index) => index === place);
          demand(isRight, {
            expected: `only event ${place} of ${events.length} to be delivered when the backend has taken that one`,
            got: places,
            mend: "Map the events to verdicts, not the ids of the answer.",
          });
        });
      },
    },
    {
      name: "believes no status but a 2xx",
      async run() {
        for (const status of STATUSES.filter((status) => status < 200 || status > 299)) {
          for (const body of [takenAll().body, ...BODIES]) {
            demand(!delivers(answer(status, body)), {
              expected: `nothing to be delivered by status ${status}`,
              got: judge(answer(status, body)),
              mend: "Look at response.ok before the body: what counts as delivered is deleted.",
            });
          }
        }
      },
    },
    {
      name: "believes no login page",
      async run() {
        demand(!delivers(answer(200, LOGIN_PAGE)), {
          expected: "nothing to be delivered by a page of HTML with status 200",
          got: judge(answer(200, LOGIN_PAGE)),
          mend: "Look for the backend's own word: an id, a parsed field, or a status such as 204 that no page has.",
        });
      },
    },
    {
      name: "halves a batch that is too large",
      async run() {
        const verdicts = judge(answer(413, ""));
        demand(verdicts.length > 0 && verdicts.every((verdict) => verdict?.kind === "split"), {
          expected: 'every verdict on status 413 to be { kind: "split", reason: "too-large" }',
          got: verdicts,
          mend: "Tried again as it is, the batch would be refused for ever.",
        });
      },
    },
    {
      name: "keeps everything for as long as a backend that is ill or busy asks for",
      async run() {
        for (const status of PASSING) {
          const verdicts = judge(answer(status, "", 12_345));
          const isKept = verdicts.every((verdict) => verdict?.kind === "retry" && verdict.afterMs === 12_345);
          demand(verdicts.length > 0 && isKept, {
            expected: `every verdict on status ${status} to be { kind: "retry", afterMs: 12345 }`,
            got: verdicts,
            mend: "Hand response.afterMs on; the status tells nothing about the events.",
          });
        }
      },
    },
    {
      name: "changes nothing by judging",
      async run() {
        const before = JSON.stringify(events);
        for (const response of [takenAll(), ...BODIES.map((body) => answer(200, body))]) {
          const first = JSON.stringify(judge(response));
          const second = JSON.stringify(judge(response));
          demand(first === second, {
            expected: `the same verdicts on the same answer again, ${first}`,
            got: second,
            mend: "Remember nothing between two answers.",
          });
        }
        const reached = (Object.prototype as { offshootPolluted?: unknown }).offshootPolluted;
        delete (Object.prototype as { offshootPolluted?: unknown }).offshootPolluted;
        demand(JSON.stringify(events) === before && reached === undefined, {
          expected: "the events and the prototype of objects to stay as they were",
          got: reached === undefined ? events : "a key of an answer on Object.prototype",
          mend: "Copy named fields out of an answer, never whatever keys it has.",
        });
      },
    },
  ];
}
