const DAY_MS = 86_400_000;

/** A day, alone or with a time, and with or without its distance to UTC. */
const ISO = /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;

/** The parts of a date as the clocks of a zone show them, in the order of American English. */
const CLOCK = {
  hourCycle: "h23",
  month: "numeric",
  day: "numeric",
  year: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const;

/** Finds the moment at which the clocks of a zone show a time, given as if it were UTC. */
function momentOf(shown: number, timeZone: string): number {
  // Most programs name no zone, and asking for one is slow.
  if (timeZone === "UTC") return shown;
  const clock = new Intl.DateTimeFormat("en-US", { ...CLOCK, timeZone });
  /** How far the clocks are ahead of UTC at a moment. */
  const aheadAt = (time: number) => {
    const [month = 1, day, year = 0, hour, minute, second] = (clock.format(time).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
  };
  const early = shown - aheadAt(shown - DAY_MS);
  const late = shown - aheadAt(shown + DAY_MS);
  const isRight = (time: number) => time + aheadAt(time) === shown;
  // An hour that comes twice is its first; one that is skipped is as late as the clocks would have been without the change.
  return isRight(early) || !isRight(late) ? early : late;
}

/**
 * Reads a date or a date with a time of ISO 8601, DST-safe. Without its own distance to UTC it is read by the clocks of the
 * time zone; where they skip or repeat the hour, as Temporal's `compatible` does.
 *
 * @param timeZone IANA name, such as `Europe/Paris`.
 * @param isEnd Whether a day alone means its end: the moment at which the next one begins.
 * @returns Epoch milliseconds; `undefined` for what is no such date, or an unknown time zone.
 * @see https://tc39.es/proposal-temporal/docs/timezone.html#ambiguity-due-to-dst-or-other-time-zone-offset-changes
 */
export function readInstant(text: unknown, timeZone: string, isEnd = false): number | undefined {
  const [, day = "", time, , , , zone] = (typeof text === "string" && ISO.exec(text)) || [];
  const midnight = Date.parse(day);
  // Some engines take the 30th of February for the 2nd of March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return undefined;
  if (zone) return Date.parse(`${text}`);
  try {
    return momentOf(time ? Date.parse(`${text}Z`) : midnight + (isEnd ? DAY_MS : 0), timeZone);
  } catch {
    return undefined;
  }
}
