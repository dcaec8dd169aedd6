const PATIENCE_MS = 15_000;
const BEAT_MS = 25;

/** Resolves after some milliseconds. */
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when a page has drawn twice. */
export const frames = (win) =>
  new Promise((resolve) => win.requestAnimationFrame(() => win.requestAnimationFrame(resolve)));

/** Says a value so that a person can read it. */
const say = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/**
 * Waits until something is there, and gives it.
 *
 * @param {string} what What is waited for, in words.
 * @param {() => unknown} read Asked again and again; anything that is not falsy ends the wait. What it throws counts as not yet.
 * @throws Error when it is not there within 15 seconds.
 */
export async function until(what, read, patienceMs = PATIENCE_MS) {
  const endsAt = performance.now() + patienceMs;
  for (;;) {
    let trouble = "";
    try {
      const value = await read();
      if (value) return value;
    } catch (error) {
      trouble = `: ${error.message}`;
    }
    if (performance.now() > endsAt) throw new Error(`waited ${patienceMs / 1000} s for ${what}${trouble}`);
    await wait(BEAT_MS);
  }
}

/** Compares two values by what JSON makes of them. */
export function expectEqual(actual, expected, what) {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: expected ${say(expected)}, got ${say(actual)}`);
}

/** Waits until a value is what it is expected to be; says what it was instead. */
export async function expectSoon(read, expected, what) {
  let actual;
  const isEqual = async () => {
    actual = await read();
    return JSON.stringify(actual) === JSON.stringify(expected);
  };
  await until(what, isEqual).catch(() => expectEqual(actual, expected, what));
}

/** Expects a list to hold nothing. */
export function expectNone(list, what) {
  if (list.length > 0) throw new Error(`${what}: ${list.slice(0, 5).map(say).join(" · ")}`);
}
