/**
 * The rules of attribution once more, slow and obvious, written from their prose and sharing nothing with the code under
 * test. A day has 86,400,000 milliseconds; every time is in epoch milliseconds.
 */

const DAY = 86_400_000;

/** An arrival as the oracle remembers it. */
export interface OracleTouch {
  readonly code: string;
  readonly channel?: string;
  readonly touchedAt: number;
  readonly expiresAt: number;
  readonly source: "link" | "typed" | "claimed" | "coupon" | "hand-off" | "migrated" | "restored";
}

/** The two places of a record. */
export interface OracleRecord {
  readonly first: OracleTouch | null;
  readonly last: OracleTouch | null;
}

/** Who is credited, as `attribution()` tells it. */
export interface OracleAttribution {
  readonly first: OracleTouch;
  readonly last: OracleTouch;
  readonly touches: readonly OracleTouch[];
  readonly credited: OracleTouch;
  readonly verified: boolean;
  readonly expiresAt: number;
}

/** What the oracle is told about the program. */
export interface OracleProgram {
  readonly model: "first-touch" | "last-touch";
  /** Every code that the program could have issued. */
  readonly issued: readonly string[];
}

/** Nobody is remembered. */
export const NOBODY: OracleRecord = { first: null, last: null };

/** A touch is live until its end, and a clock may be wrong by a day at its beginning. */
function isLive(touch: OracleTouch, now: number): boolean {
  if (touch.touchedAt > now + DAY) return false;
  if (now >= touch.expiresAt) return false;
  return true;
}

/** A code that somebody named is redeemed where it was found to be real; otherwise it was kept as claimed. */
function isRedeemed(touch: OracleTouch): boolean {
  return touch.source === "typed" || touch.source === "coupon";
}

/** A code is known to be real because the program could have issued it, or because it was found to be so when it was named. */
function isVerified(touch: OracleTouch, program: OracleProgram): boolean {
  return program.issued.includes(touch.code) || isRedeemed(touch);
}

function isSame(a: OracleTouch, b: OracleTouch): boolean {
  return a.code === b.code && a.touchedAt === b.touchedAt;
}

function earliest(touches: readonly OracleTouch[]): OracleTouch | null {
  let found: OracleTouch | null = null;
  for (const touch of touches) if (found === null || touch.touchedAt < found.touchedAt) found = touch;
  return found;
}

function latest(touches: readonly OracleTouch[]): OracleTouch | null {
  let found: OracleTouch | null = null;
  for (const touch of touches) if (found === null || touch.touchedAt > found.touchedAt) found = touch;
  return found;
}

/** Keeps the touches of a few records in the two places of one. */
export function placeTouches(
  touches: readonly (OracleTouch | null)[],
  now: number,
  program: OracleProgram,
): OracleRecord {
  const live = touches.filter((touch): touch is OracleTouch => touch !== null && isLive(touch, now));
  const verified = live.filter((touch) => isVerified(touch, program));
  const unverified = live.filter((touch) => !isVerified(touch, program));

  // In the first place: the latest redeemed one, else the earliest verified one, else the earliest unverified one.
  const first = latest(live.filter(isRedeemed)) ?? earliest(verified) ?? earliest(unverified);
  if (first === null) return NOBODY;

  // In the last place: of the others the latest verified one, else the latest unverified one, else the same as in the first.
  const isOther = (touch: OracleTouch) => !isSame(touch, first);
  const last = latest(verified.filter(isOther)) ?? latest(unverified.filter(isOther)) ?? first;
  return { first, last };
}

/** Remembers an arrival. A weak one is ignored where something at least as good is remembered. */
export function remember(
  record: OracleRecord,
  touch: OracleTouch,
  isWeak: boolean,
  now: number,
  program: OracleProgram,
): OracleRecord {
  const remembered = [record.first, record.last].filter((one) => one !== null && isLive(one, now));
  const isVerifiedRemembered = remembered.some((one) => one !== null && isVerified(one, program));
  const isArrivalVerified = isVerified(touch, program);
  // The same coupon again is the same thank-you page again.
  if (touch.source === "coupon" && remembered.some((one) => one?.source === "coupon" && one.code === touch.code))
    return record;
  const isAtLeastAsGood = isVerifiedRemembered || (remembered.length > 0 && !isArrivalVerified);
  if (isWeak && isAtLeastAsGood) return record;
  return placeTouches([record.first, record.last, touch], now, program);
}

/** Takes every touch with the visitor's own code out of a record. */
export function forgetOwn({ first, last }: OracleRecord, own: string | null): OracleRecord {
  const keptFirst = first !== null && first.code !== own ? first : null;
  const keptLast = last !== null && last.code !== own ? last : null;
  return { first: keptFirst ?? keptLast, last: keptLast ?? keptFirst };
}

/** Tells who is credited at a time. */
export function creditOf(
  record: OracleRecord,
  own: string | null,
  now: number,
  program: OracleProgram,
): OracleAttribution | null {
  const { first: top, last: other } = forgetOwn(placeTouches([record.first, record.last], now, program), own);
  if (top === null || other === null) return null;
  const touches = isSame(top, other) ? [top] : [top, other].sort((a, b) => a.touchedAt - b.touchedAt);

  let credited = top;
  if (!isRedeemed(top) && program.model === "last-touch") {
    // Of the two that are remembered the later one, but an unverified one never beats a verified one.
    const verified = touches.filter((touch) => isVerified(touch, program));
    credited = latest(verified) ?? latest(touches) ?? top;
  }
  return {
    first: earliest(touches) ?? top,
    last: latest(touches) ?? top,
    touches,
    credited,
    verified: isVerified(credited, program),
    expiresAt: credited.expiresAt,
  };
}
