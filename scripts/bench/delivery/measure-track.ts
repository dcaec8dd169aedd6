import type { BrowserContext } from "playwright-core";

/** Rounds, of which the median counts, and calls in each. */
const ROUNDS = 21;
const CALLS = 40;

/** Milliseconds of rest between two rounds, in which the library does what it put off. */
const REST_MS = 60;

/** Synchronous cost of one call. */
export interface TrackCost {
  readonly trackMicros: number;
  /** A bare `localStorage.setItem` of the bytes of one of our events, in the same rounds. */
  readonly setItemMicros: number;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Times `track()` and a bare write to local storage in turns, in one page. */
export async function measureTrack(context: BrowserContext, address: string, bytes: number): Promise<TrackCost> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.subject !== undefined);
  await page.evaluate(() => window.subject.ready);
  const rounds = await page.evaluate(
    async ([count, calls, restMs, length]) => {
      const text = "x".repeat(length);
      const time = (run: (n: number) => void) => {
        const start = performance.now();
        for (let n = 0; n < calls; n += 1) run(n);
        return ((performance.now() - start) * 1000) / calls;
      };
      const results: [number, number][] = [];
      for (let round = 0; round < count; round += 1) {
        const track = time((n) => window.subject.track(`t-${round}-${n}`));
        await new Promise((resolve) => setTimeout(resolve, restMs));
        const setItem = time((n) => localStorage.setItem(`bare-${round}-${n}`, text));
        for (let n = 0; n < calls; n += 1) localStorage.removeItem(`bare-${round}-${n}`);
        await new Promise((resolve) => setTimeout(resolve, restMs));
        results.push([track, setItem]);
      }
      return results;
    },
    [ROUNDS, CALLS, REST_MS, bytes] as const,
  );
  await page.close();
  // The first round warms up.
  const [, ...counted] = rounds;
  return {
    trackMicros: median(counted.map(([track]) => track)),
    setItemMicros: median(counted.map(([, setItem]) => setItem)),
  };
}
