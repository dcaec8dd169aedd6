import type { Platform } from "../platform/platform.js";
import { attributionKey, readAttributionCookies, writeAttributionCookie } from "./attribution-cookie.js";
import { type AttributionRecord, decodeRecord, encodeRecord } from "./attribution-record.js";
import { findCookieDomain, parentDomains } from "./cookie-domain.js";
import { mergeRecords, type TouchRules } from "./record-touch.js";

/** Where a record outlives the page: the cookie and local storage, any one of which is enough. */
export interface AttributionStore {
  /** Changes whenever another tab writes; cheap to read. */
  stamp(): string | null;
  read(rules: TouchRules): AttributionRecord | null;
  write(record: AttributionRecord, now: number): void;
  erase(): void;
}

/** Keeps the record of one program in both stores of a platform. Nothing is touched before the first call. */
export function createAttributionStore(platform: Platform, program: string): AttributionStore {
  const key = attributionKey(program);
  let domain: string | undefined | null = null;
  const cookieDomain = () => {
    if (domain === null) domain = findCookieDomain(platform);
    return domain;
  };

  return {
    stamp: () => platform.local.read(key),
    read(rules) {
      const stored = decodeRecord(platform.local.read(key) ?? "");
      const records = readAttributionCookies(platform.cookie.read(), program).concat(stored ?? []);
      return records.length > 0 ? records.reduce((a, b) => mergeRecords(a, b, rules)) : null;
    },
    write(record, now) {
      platform.local.write(key, encodeRecord(record));
      const secure = platform.url().startsWith("https:");
      platform.cookie.write(writeAttributionCookie(record, { program, domain: cookieDomain(), secure, now }));
    },
    erase() {
      platform.local.remove(key);
      platform.cookie.write(`${key}=; Path=/; Max-Age=0`);
      // On every domain that could hold it, without a trial: an erasure sets nothing.
      for (const domain of parentDomains(platform.url())) {
        platform.cookie.write(`${key}=; Path=/; Max-Age=0; Domain=${domain}`);
      }
    },
  };
}
