import { normalizeCode } from "../link/normalize-code.js";
import { isChannelId } from "../share/is-channel-id.js";
import type { Touch, TouchSource } from "./touch.js";

/** What is kept about a visitor: both touches and a random id. */
export interface AttributionRecord {
  readonly first: Touch | null;
  readonly last: Touch | null;
  /** Random id of this browser. */
  readonly visitor: string;
}

/** The version, both touches and the visitor. */
const RECORD = /^1\*([^*]*)\*([^*]*)\*([\w-]{10,40})$/;
/** Code, channel, both times in base 36 and the source. */
const TOUCH =
  /^([\w-]+)\.([^.]*)\.([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.(link|typed|claimed|coupon|hand-off|migrated|restored)$/;
const MAX_LENGTH = 1024;
/** Browsers keep no cookie longer, so no honest touch lives longer. */
const MAX_WINDOW_MS = 400 * 86_400_000;

/** Writes a touch as the documented text; nothing for none. */
export function encodeTouch(touch: Touch | null): string {
  if (touch === null) return "";
  const { code, channel = "", touchedAt, expiresAt, source } = touch;
  return [code, channel, touchedAt.toString(36), expiresAt.toString(36), source].join(".");
}

/** Reads a touch that anybody may have tampered with; `null` for everything that `encodeTouch` could not have written. */
export function decodeTouch(text: string): Touch | null {
  const [, name = "", channel, touched = "", expires = "", source] = TOUCH.exec(text) ?? [];
  const code = normalizeCode(name);
  const touchedAt = Number.parseInt(touched, 36);
  const expiresAt = Number.parseInt(expires, 36);
  if (!code || expiresAt <= touchedAt || expiresAt > touchedAt + MAX_WINDOW_MS) return null;
  return { code, ...(isChannelId(channel) && { channel }), touchedAt, expiresAt, source: source as TouchSource };
}

/**
 * Writes a record as the documented text `1*first*last*visitor`, a touch being `code.channel.touchedAt36.expires36.source`
 * with epoch milliseconds in base 36. Its alphabet needs no escapes in a cookie.
 */
export function encodeRecord({ first, last, visitor }: AttributionRecord): string {
  return ["1", encodeTouch(first), encodeTouch(last), visitor].join("*");
}

/**
 * Reads a record that anybody may have tampered with.
 *
 * @returns `null` for everything that `encodeRecord` could not have written.
 */
export function decodeRecord(text: string): AttributionRecord | null {
  const [, first = "", last = "", visitor] = RECORD.exec(text) ?? [];
  return visitor && text.length <= MAX_LENGTH ? { first: decodeTouch(first), last: decodeTouch(last), visitor } : null;
}
