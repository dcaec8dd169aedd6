import { nanoid } from "nanoid";
import { readLink } from "../link/read-link.js";
import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { AttributionRecord } from "./attribution-record.js";
import { createAttributionStore } from "./attribution-store.js";
import { forgetCode, mergeRecords, type TouchRules } from "./record-touch.js";
import type { Touch } from "./touch.js";

const DAY_MS = 86_400_000;

/** Remembers who sent this visitor: in memory always, in the stores once it is allowed. */
export interface AttributionKeeper {
  /** Reads an address; returns the touch when it carries a referral that was not captured on this page yet. */
  capture(url: string): Touch | null;
  /** Writes what waited in memory. */
  persist(): void;
  /** Everything remembered. */
  record(): AttributionRecord;
  /** Random id of this browser, kept from now on. */
  visitor(): string;
  /** Takes the visitor's own code out of what is remembered, so that it blocks nobody. */
  forgetOwn(code: string): void;
  erase(): void;
}

/**
 * Makes the keeper of one program. It reads no storage until something has to be known or kept.
 *
 * @param isAllowed Whether the stores may be read and written.
 */
export function createAttributionKeeper(
  program: ResolvedProgram,
  platform: Platform,
  rules: () => TouchRules,
  isAllowed: () => boolean,
): AttributionKeeper {
  const store = createAttributionStore(platform, program.program);
  const empty = (): AttributionRecord => ({ first: null, last: null, visitor: nanoid() });
  let record = empty();
  let isStored = false;
  /** What the store looked like when it was last read; nothing before. */
  let seen: string | null | undefined;
  let captured: string | undefined;

  const load = (): AttributionRecord => {
    if (!isAllowed()) return record;
    const stamp = store.stamp();
    // Another tab of the site may have captured a touch since.
    if (stamp !== seen) {
      seen = stamp;
      const stored = store.read(rules());
      isStored = stored !== null;
      if (stored) record = mergeRecords(stored, record, rules());
    }
    return record;
  };
  const keep = (next: AttributionRecord) => {
    record = next;
    isStored = isAllowed();
    if (!isStored) return;
    store.write(record, rules().now);
    seen = store.stamp();
  };

  return {
    capture(url) {
      const referral = readLink(url, program.link);
      const key = JSON.stringify(referral);
      if (referral === null || key === captured) return null;
      captured = key;
      seen = undefined;
      const { now } = rules();
      const expiresAt = now + program.attribution.windowDays * DAY_MS;
      const touch: Touch = { ...referral, touchedAt: now, expiresAt, source: "link" };
      keep(mergeRecords(load(), { first: touch, last: touch, visitor: "" }, rules()));
      return touch;
    },
    persist: () => keep(load()),
    record: load,
    visitor() {
      load();
      if (!isStored) keep(record);
      return record.visitor;
    },
    forgetOwn(code) {
      const { first, last } = load();
      if (first?.code === code || last?.code === code) keep(forgetCode(record, code));
    },
    erase() {
      store.erase();
      record = empty();
      isStored = false;
      seen = undefined;
      captured = undefined;
    },
  };
}
