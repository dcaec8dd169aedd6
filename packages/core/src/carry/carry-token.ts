import { decodeTouch, encodeTouch } from "../attribution/attribution-record.js";
import type { Touch } from "../attribution/touch.js";

/** What a carrier is believed. */
export interface CarrierRules {
  /** Epoch milliseconds. */
  readonly now: number;
  /** How old a token may be, in milliseconds; no touch is taken as older either, because nobody has signed it. */
  readonly maxAgeMs: number;
  readonly windowDays: number;
  readonly source: "hand-off" | "restored";
}

const MAX_LENGTH = 512;
/** A clock may be set back by this much between two pages. */
const SKEW_MS = 10_000;
const DAY_MS = 86_400_000;

/** Writes what travels: `issuedAt36*touch`, the touch as in the cookie. No identifier of the visitor is in it, and nothing to escape. */
export function encodeToken(touch: Touch, now: number): string {
  return `${now.toString(36)}*${encodeTouch(touch)}`;
}

/**
 * Reads a token that anybody may have written.
 *
 * @returns When it was issued, and the touch; `null` for everything that `encodeToken` could not have written.
 */
export function decodeToken(token: string): readonly [issuedAt: number, touch: Touch] | null {
  const [issued = "", text = "", ...rest] = token.split("*");
  const issuedAt = Number.parseInt(issued, 36);
  const touch = decodeTouch(text);
  const isWhole = token.length <= MAX_LENGTH && rest.length === 0 && issuedAt.toString(36) === issued;
  return touch && isWhole ? [issuedAt, touch] : null;
}

/**
 * Takes the touch out of a token that is fresh. Its time is at most `maxAgeMs` ago and its end at most a window after that,
 * whatever the token says: an unsigned carrier cannot backdate.
 */
export function readToken(token: string, { now, maxAgeMs, windowDays, source }: CarrierRules): Touch | null {
  const [issuedAt = 0, touch] = decodeToken(token) ?? [];
  const oldest = now - maxAgeMs;
  if (!touch || issuedAt > now + SKEW_MS || issuedAt < oldest) return null;
  const touchedAt = Math.min(Math.max(touch.touchedAt, oldest), now);
  const expiresAt = Math.min(touch.expiresAt, touchedAt + windowDays * DAY_MS);
  return expiresAt > now ? { ...touch, touchedAt, expiresAt, source } : null;
}
