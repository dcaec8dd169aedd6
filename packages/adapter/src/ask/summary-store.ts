import type { Summary } from "@offshoot/core";
import { attempt } from "../attempt.js";
import type { ResolvedHttpOptions } from "../http-options.js";
import { type LocalStore, localStore } from "../outbox/local-store.js";
import { findFlaw, SUMMARY_CHECKS } from "./check-answer.js";
import { parseAnswer } from "./parse-answer.js";

/** UTF-16 units; a longer summary is not kept, so that the journal of events has its room. */
const MAX_LENGTH = 65_536;

/** After so many milliseconds, 30 days, nobody is shown it any more. */
const MAX_AGE_MS = 2_592_000_000;

/** The last summary that this browser was told. */
interface HeldSummary {
  /** Id of whom it is about. */
  readonly advocate: string;
  /** The address that told it: another backend knows something else. */
  readonly url: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly summary: Summary;
}

/** Keeps the last summary for the pages to come; one person's, since a browser has one who is signed in. */
export interface SummaryStore {
  /** Tells whether anybody's summary is there. */
  isHeld(): boolean;
  keep(advocate: string, url: string, summary: Summary): void;
  /** Gives what that advocate was last told from that address; erases what is no use to them. */
  recall(advocate: string, url: string): Summary | null;
}

/** Creates the store; with `storage: "memory"` it holds nothing. */
export function createSummaryStore(
  { summaryKey: key, isDurable }: Pick<ResolvedHttpOptions, "summaryKey" | "isDurable">,
  store: LocalStore = localStore,
  now: () => number = Date.now,
): SummaryStore {
  const read = () => (isDurable && store.read(key)) || "";
  return {
    isHeld: () => read() !== "",
    keep(advocate, url, summary) {
      if (!isDurable) return;
      const text = JSON.stringify({ advocate, url, at: now(), summary } satisfies HeldSummary);
      // What was told before is not what was told last.
      if (text.length > MAX_LENGTH) store.remove(key);
      else store.write(key, text);
    },
    recall(advocate, url) {
      const text = read();
      if (!text) return null;
      // Anybody on the page may have written there.
      const held = text.length > MAX_LENGTH ? undefined : attempt(() => parseAnswer(text) as HeldSummary | null);
      const isGood =
        held?.advocate === advocate &&
        held.url === url &&
        now() - held.at < MAX_AGE_MS &&
        !findFlaw(held.summary, SUMMARY_CHECKS);
      if (isGood) return held.summary;
      store.remove(key);
      return null;
    },
  };
}
