import type { Browser, Page } from "playwright-core";
import type { Collector } from "./collector.ts";
import type { Field } from "./field.ts";
import { visit } from "./visit.ts";

/** Passes over all libraries, each on a new page that warms up with a round that does not count. */
const PASSES = 3;

/** Rounds of a pass, and calls in each. */
const ROUNDS = 5;
const CALLS = 40;

/** Milliseconds of rest between two rounds, in which the library does what it put off. */
const REST_MS = 120;

/** UTF-8 bytes of one of our events in the journal, the yardstick of every library. */
const EVENT_BYTES = 270;

/** Synchronous cost of one call, the median of all rounds in microseconds. */
export interface TrackCosts {
  /** By the name of the library. */
  readonly trackMicros: ReadonlyMap<string, number>;
  /** A bare `localStorage.setItem` of the bytes of one of our events, in turns with every library: one yardstick for all. */
  readonly setItemMicros: number;
}

/** Microseconds a call of `track()` took in one round, and the bare write after it. */
type Round = readonly [trackMicros: number, setItemMicros: number];

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Times `track()` and a bare write to local storage in turns, in one page. */
function timeRounds(page: Page): Promise<Round[]> {
  return page.evaluate(
    async ([count, calls, restMs, length]) => {
      // Bytes that nobody has written yet, as those of an event are: a text that was written before costs less.
      const textOf = (n: number) => `${n}`.padEnd(length, "x");
      // As long as the key of one of our events in the journal.
      const keyOf = (round: number, n: number) => `bare-${round}-${n}`.padEnd(52, "-");
      const time = (run: (n: number) => void) => {
        const start = performance.now();
        for (let n = 0; n < calls; n += 1) run(n);
        return ((performance.now() - start) * 1000) / calls;
      };
      const rest = () => new Promise((resolve) => setTimeout(resolve, restMs));
      const results: [number, number][] = [];
      for (let round = 0; round <= count; round += 1) {
        const track = time((n) => window.subject.track(`t-${round}-${n}`));
        await rest();
        const texts = Array.from({ length: calls }, (_, n) => textOf(round * calls + n));
        const setItem = time((n) => localStorage.setItem(keyOf(round, n), texts[n] ?? ""));
        for (let n = 0; n < calls; n += 1) localStorage.removeItem(keyOf(round, n));
        await rest();
        if (round > 0) results.push([track, setItem]);
      }
      return results;
    },
    [ROUNDS, CALLS, REST_MS, EVENT_BYTES] as const,
  );
}

/** Times every library in turns with the others, on pages of their own. */
export async function measureTrack(browser: Browser, field: Field, collector: Collector): Promise<TrackCosts> {
  const rounds = new Map<string, Round[]>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    await field.inTurns(async ({ name }) => {
      const context = await browser.newContext();
      const page = await visit(context, collector.siteOf(name, `track-${pass}`));
      rounds.set(name, [...(rounds.get(name) ?? []), ...(await timeRounds(page))]);
      await context.close();
    });
  }
  return {
    trackMicros: new Map([...rounds].map(([name, all]) => [name, median(all.map(([track]) => track))])),
    setItemMicros: median([...rounds.values()].flat().map(([, setItem]) => setItem)),
  };
}
