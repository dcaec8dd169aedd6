import { normalizeCode } from "../../src/link/normalize-code.js";

/** A touch as the published vectors show it. */
export interface BookTouch {
  readonly code: string;
  readonly channel?: string;
  readonly touchedAt: number;
  readonly expiresAt: number;
  readonly source: string;
}

/** A record as the published vectors show it. */
export interface BookRecord {
  readonly first: BookTouch | null;
  readonly last: BookTouch | null;
  readonly visitor: string;
}

const TOUCH =
  /^(?<code>[A-Za-z0-9][\w-]{1,63})\.(?<channel>[^.*]*)\.(?<from>[0-9a-z]{1,9})\.(?<to>[0-9a-z]{1,9})\.(?<source>link|typed|claimed|coupon|hand-off|migrated|restored)$/;

function readTouch(text: string, channels: readonly string[]): BookTouch | null {
  const { code = "", channel = "", from = "", to = "", source = "" } = TOUCH.exec(text)?.groups ?? {};
  const [touchedAt, expiresAt] = [Number.parseInt(from, 36), Number.parseInt(to, 36)];
  if (!(expiresAt > touchedAt && expiresAt - touchedAt <= 400 * 24 * 60 * 60 * 1000)) return null;
  const known = channels.includes(channel) ? { channel } : {};
  return { code: normalizeCode(code) ?? "", ...known, touchedAt, expiresAt, source };
}

/** Reads a cookie's value by its documentation: `null` where it is no record. */
export function readCookieByTheBook(value: string, channels: readonly string[]): BookRecord | null {
  const [, first = "", last = "", visitor = ""] = /^1\*([^*]*)\*([^*]*)\*([\w-]{10,40})$/.exec(value) ?? [];
  if (visitor === "" || value.length > 1024) return null;
  return { first: readTouch(first, channels), last: readTouch(last, channels), visitor };
}

/** Writes a cookie's value by its documentation. */
export function writeCookieByTheBook({ first, last, visitor }: BookRecord): string {
  const write = (touch: BookTouch | null) =>
    touch === null
      ? ""
      : `${touch.code}.${touch.channel ?? ""}.${touch.touchedAt.toString(36)}.${touch.expiresAt.toString(36)}.${touch.source}`;
  return `1*${write(first)}*${write(last)}*${visitor}`;
}
