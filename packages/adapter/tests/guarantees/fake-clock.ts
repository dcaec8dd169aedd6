import type { Page } from "playwright-core";

/** A clock that the test turns, in a page. It survives reloads of its tab. */
export interface FakeClock {
  /** Lets time pass, stopping wherever the page wants to do something. Waits for its requests, which take no time. */
  pass(ms: number): Promise<void>;
  /** Sets the visitor's clock, as somebody does in the system settings: no time passes. */
  set(byMs: number): void;
  /** When each request was made, in milliseconds since the test began. */
  tries(): number[];
}

declare global {
  interface Window {
    fakeClock: FakeClock;
  }
}

/**
 * Puts the clock into a page; an init script. Waits end when the test says so, but for those whose cause is as real as ever: the tenth of a
 * second in which an event finds company, and the seconds that a database has for its answer.
 */
export function installFakeClock(): void {
  const real = {
    Date,
    setTimeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
    fetch: fetch.bind(window),
  };
  const kept = JSON.parse(sessionStorage.getItem("clock") ?? "null") ?? {
    begin: Date.now(),
    passed: 0,
    set: 0,
    tries: [],
  };
  const keep = () => sessionStorage.setItem("clock", JSON.stringify(kept));
  /** How long a write and a reading may take. */
  const DATABASE_WAITS_MS = [1000, 5000];
  const waits = new Map<number, { at: number; run: () => void }>();
  const loadedAt = kept.passed;
  let inFlight = 0;
  let handles = 1e9;
  const now = () => kept.begin + kept.passed + kept.set;
  class FakeDate extends real.Date {
    constructor(...given: [number] | []) {
      super(...((given.length > 0 ? given : [now()]) as [number]));
    }
  }
  window.Date = Object.assign(FakeDate, { now }) as unknown as DateConstructor;
  performance.now = () => kept.passed - loadedAt;
  window.setTimeout = ((run: (...given: unknown[]) => void, ms = 0, ...rest: unknown[]) => {
    const at = kept.passed + ms;
    const runThen = () => {
      kept.passed = Math.max(kept.passed, at);
      run(...rest);
    };
    if (ms <= 100 || DATABASE_WAITS_MS.includes(ms)) return real.setTimeout(runThen, ms);
    handles += 1;
    waits.set(handles, { at, run: () => run(...rest) });
    return handles;
  }) as typeof setTimeout;
  window.clearTimeout = (handle) => void (waits.delete(handle as number) || real.clearTimeout(handle));
  window.fetch = async (...given) => {
    kept.tries.push(kept.passed);
    keep();
    inFlight += 1;
    try {
      return await real.fetch(...given);
    } finally {
      inFlight -= 1;
    }
  };
  const rest = (ms: number) => new Promise((resolve) => real.setTimeout(resolve, ms));
  /** Until the page has done what it could do now; one that waits for nothing any more is given a moment. */
  async function untilWaiting(): Promise<void> {
    for (let looks = 0; looks < 300 || inFlight > 0; looks += 1) {
      if (inFlight === 0 && waits.size > 0) return;
      await rest(1);
    }
  }
  window.fakeClock = {
    async pass(ms) {
      const end = kept.passed + ms;
      while (kept.passed < end) {
        await untilWaiting();
        kept.passed = Math.min(end, ...[...waits.values()].map(({ at }) => at));
        keep();
        for (const [handle, { at, run }] of waits) {
          if (at > kept.passed) continue;
          waits.delete(handle);
          run();
        }
      }
    },
    set(byMs) {
      kept.set += byMs;
      keep();
    },
    tries: () => kept.tries,
  };
}

/** Lets time pass in a page. */
export const pass = (page: Page, ms: number) => page.evaluate((time) => window.fakeClock.pass(time), ms);

/** Sets the visitor's clock. */
export const setClock = (page: Page, byMs: number) => page.evaluate((by) => window.fakeClock.set(by), byMs);

/** When each request of a tab was made, in milliseconds since the test began. */
export const triesOf = (page: Page) => page.evaluate(() => window.fakeClock.tries());

/** The most requests in any minute. */
export const mostInAMinute = (tries: readonly number[]) =>
  Math.max(...tries.map((begin) => tries.filter((at) => at >= begin && at < begin + 60_000).length));
