import { checkCode } from "../link/check-code.js";
import { decodeText } from "../link/decode-text.js";
import { type AttributionRecord, decodeRecord, encodeRecord } from "./attribution-record.js";
import { joinRecords, type TouchRules } from "./record-touch.js";

/** Name of the program's cookie, and of its entry in local storage. */
export function attributionKey(program: string): string {
  return `_offshoot_${program}`;
}

/** How the cookie is set. */
export interface CookieOptions {
  readonly program: string;
  /** Shared with subdomains when given. @default host-only */
  readonly domain?: string | undefined;
  /** Whether the page is on https. @default true */
  readonly secure?: boolean;
  /** Epoch milliseconds. @default Date.now() */
  readonly now?: number;
}

/** Reads every cookie of the program's name from a `Cookie` header: an attacker on a sibling host can add a second one. */
export function readAttributionCookies(header: string, program: string): AttributionRecord[] {
  const prefix = `${attributionKey(program)}=`;
  return header
    .split(/; */)
    .flatMap((pair) => (pair.startsWith(prefix) && decodeRecord(decodeText(pair.slice(prefix.length)))) || []);
}

/**
 * Reads who referred the visitor of a request, on a server or in the browser.
 *
 * @param header The request's `Cookie` header, or `document.cookie`.
 * @param options.isVerified Tells whether the program could have issued a code; `createVerifier(vanity)` makes one that knows
 * your own names. @default checkCode
 * @param options.now Epoch milliseconds. @default Date.now()
 * @returns Of several cookies the earliest live touch with a verified code, or `null` when there is none. Never throws.
 *
 * @example
 * const record = readAttributionCookie(request.headers.get("cookie") ?? "", { program: "acme-friends" });
 * record?.first?.code; // "7KQ2M9XB4TF"
 */
export function readAttributionCookie(
  header: string,
  {
    program,
    isVerified = checkCode,
    now = Date.now(),
  }: { readonly program: string; readonly isVerified?: TouchRules["isVerified"]; readonly now?: number },
): AttributionRecord | null {
  return joinRecords(readAttributionCookies(header, program), { now, isVerified });
}

/**
 * Writes a record as a `Set-Cookie` value. Set by the site's own server it outlives Safari's cap of seven days on
 * cookies that scripts write.
 *
 * @see https://webkit.org/blog/9521/intelligent-tracking-prevention-2-3/
 */
export function writeAttributionCookie(record: AttributionRecord, options: CookieOptions): string {
  const { program, domain, secure = true, now = Date.now() } = options;
  const expiresAt = Math.max(record.first?.expiresAt ?? 0, record.last?.expiresAt ?? 0, now + 86_400_000);
  const maxAge = Math.min(Math.ceil((expiresAt - now) / 1000), 400 * 86_400);
  const scope = `${domain ? `; Domain=${domain}` : ""}${secure ? "; Secure" : ""}`;
  return `${attributionKey(program)}=${encodeRecord(record)}; Path=/; Max-Age=${maxAge}; SameSite=Lax${scope}`;
}
