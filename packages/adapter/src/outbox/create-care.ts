import { fetchProof } from "../ask/fetch-proof.js";
import { attempt } from "../attempt.js";
import { offshootFormat } from "../format/offshoot-format.js";
import { plainFormat } from "../format/plain-format.js";
import type { ResolvedHttpOptions } from "../http-options.js";
import type { Answer, Prover } from "../send/create-sender.js";
import { readRetryAfter } from "../send/read-retry-after.js";
import { createPause, type Pause, type RetryTimes } from "./create-pause.js";
import type { Entry } from "./entry.js";
import type { Waiting } from "./outbox-state.js";
import { chooseBatch, type Refusals, takeAnswer } from "./refusal-rules.js";

/** Ten tries a minute at most. */
const DEFAULT_TIMES: RetryTimes = { minDelayMs: 6000, maxDelayMs: 300_000 };

/** What a courier needs beyond a backend that takes whatever comes: patience, suspicion and proofs. */
export interface Care extends Pick<Pause, "remaining" | "hurry"> {
  /** Chooses the next batch, which is then sent, out of what may go, oldest first. */
  choose(entries: readonly Entry[]): readonly Entry[];
  readonly prove: Prover;
  /** Judges what became of a batch, notes how long to wait, and reports what is dropped. @returns what nobody has to care for any more. */
  hear(batch: readonly Entry[], answer: Answer, waiting: Waiting): readonly Entry[];
}

/** Creates the care of one outbox; it is fetched with the first trouble, a pause that some page has noted, or a token. */
export function createCare(options: ResolvedHttpOptions): Care {
  const { pauseKey, batch: limits, retry, format, token, timeoutMs, onDrop, tell } = options;
  const { verdicts: judge } = format === plainFormat ? offshootFormat : format;
  const rules = { ...limits, isPersonal: !!token };
  const pause = createPause(pauseKey, { ...DEFAULT_TIMES, ...retry });
  let refusals: Refusals | undefined;
  let isWell = true;
  return {
    ...pause,
    choose(entries) {
      const batch = chooseBatch(entries, rules, refusals);
      if (batch.length > 0) pause.begin();
      return batch;
    },
    prove: (url, events, headers) => fetchProof(url, token, events[0]?.advocate ?? null, headers, timeoutMs),
    hear(batch, answer, waiting) {
      const { response } = answer;
      const events = batch.map(({ event }) => event);
      const verdicts =
        response && attempt(() => judge({ ...response, afterMs: readRetryAfter(response.headers) }, events));
      const consequences = takeAnswer(batch, verdicts ?? [], waiting, refusals);
      const { pauseMs } = consequences;
      refusals = consequences.refusals;
      pause.note(pauseMs);
      if (pauseMs !== undefined) {
        if (isWell && pauseMs !== null) tell({ ...answer, status: response?.status });
        isWell = pauseMs === null;
      }
      consequences.dropped.forEach((count, reason) => void onDrop(reason, count));
      return consequences.forget;
    },
  };
}
