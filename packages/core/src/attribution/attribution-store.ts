import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { attributionKey, readAttributionCookies, writeAttributionCookie } from "./attribution-cookie.js";
import { type AttributionRecord, decodeRecord, encodeRecord } from "./attribution-record.js";
import { findCookieDomain } from "./cookie-domain.js";
import { joinRecords, type TouchRules } from "./record-touch.js";

/** Where a record outlives the page: the cookie and local storage, any one of which is enough. */
export interface AttributionStore {
  /** Changes whenever another tab writes; cheap to read. */
  stamp(): string | null;
  read(rules: TouchRules): AttributionRecord | null;
  /** Whether both hold the same; where one has lost it, the next event writes it again. */
  isWhole(): boolean;
  write(record: AttributionRecord, now: number): void;
  /** The domain that the cookie holds on, found by a trial the first time; empty for a host-only cookie. */
  domain(): string;
}

/** Keeps the record of one program in both stores of a platform. Nothing is touched before the first call. */
export function createAttributionStore(
  { cookie, local, url }: Pick<Platform, "cookie" | "local" | "url">,
  { program, attribution }: Pick<ResolvedProgram, "program" | "attribution">,
): AttributionStore {
  const key = attributionKey(program);
  let found: string | undefined;
  const domain = () => {
    found ??= findCookieDomain({ cookie, url }, attribution.cookie.domain) ?? "";
    return found;
  };

  return {
    domain,
    stamp: () => local.read(key),
    read(rules) {
      const stored = decodeRecord(local.read(key) ?? "");
      return joinRecords(readAttributionCookies(cookie.read(), program).concat(stored ?? []), rules);
    },
    isWhole: () => cookie.read().includes(local.read(key) ?? "\n"),
    write(record, now) {
      local.write(key, encodeRecord(record));
      const secure = url().startsWith("https:");
      cookie.write(writeAttributionCookie(record, { program, domain: domain(), secure, now }));
    },
  };
}
