import { normalizeCode } from "../link/normalize-code.js";
import { isChannelId } from "../share/channel.js";
import type { Touch, TouchSource } from "./touch.js";

/** What is kept about a visitor: both touches and a random id. */
export interface AttributionRecord {
  readonly first: Touch | null;
  readonly last: Touch | null;
  /** Random id of this browser. */
  readonly visitor: string;
}

const VERSION = "1";
const SOURCES: readonly TouchSource[] = ["link", "typed", "restored"];
const MAX_LENGTH = 1024;
/** Browsers keep no cookie longer, so no honest touch lives longer. */
const MAX_WINDOW_MS = 400 * 86_400_000;

function encodeTouch(touch: Touch | null): string {
  if (touch === null) return "";
  const { code, channel = "", touchedAt, expiresAt, source } = touch;
  return [code, channel, touchedAt.toString(36), expiresAt.toString(36), source].join(".");
}

function readTime(text: string): number {
  return /^[0-9a-z]{1,9}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
}

function decodeTouch(text: string): Touch | null {
  const [name = "", channel, touched = "", expires = "", source, ...rest] = text.split(".");
  const code = normalizeCode(name);
  const touchedAt = readTime(touched);
  const expiresAt = readTime(expires);
  const lifetime = expiresAt - touchedAt;
  if (code === null || rest.length > 0 || !(lifetime > 0 && lifetime <= MAX_WINDOW_MS)) return null;
  if (!SOURCES.includes(source as TouchSource)) return null;
  const touch = { code, touchedAt, expiresAt, source: source as TouchSource };
  return isChannelId(channel) ? { ...touch, channel } : touch;
}

/**
 * Writes a record as the documented text `1*first*last*visitor`, a touch being `code.channel.touchedAt36.expires36.source`
 * with epoch milliseconds in base 36. Its alphabet needs no escapes in a cookie.
 */
export function encodeRecord({ first, last, visitor }: AttributionRecord): string {
  return [VERSION, encodeTouch(first), encodeTouch(last), visitor].join("*");
}

/**
 * Reads a record that anybody may have tampered with.
 *
 * @returns `null` for everything that `encodeRecord` could not have written.
 */
export function decodeRecord(text: string): AttributionRecord | null {
  if (text.length > MAX_LENGTH) return null;
  const [version, first = "", last = "", visitor = "", ...rest] = text.split("*");
  if (version !== VERSION || rest.length > 0 || !/^[\w-]{10,40}$/.test(visitor)) return null;
  return { first: decodeTouch(first), last: decodeTouch(last), visitor };
}
