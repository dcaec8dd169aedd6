import { readLink } from "../link/read-link.js";
import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import type { AttributionRecord } from "./attribution-record.js";
import { createAttributionStore } from "./attribution-store.js";
import { createTouch } from "./create-touch.js";
import { mergeRecords, type TouchRules } from "./record-touch.js";
import type { Touch } from "./touch.js";

/** Remembers who sent this visitor: in memory always, in the stores once it is allowed. */
export interface AttributionKeeper {
  /** Reads an address; returns the touch when it carries a referral that was not captured on this page yet. */
  capture(url: string): Touch | null;
  /** Gives a touch its place in what is remembered. */
  add(touch: Touch): void;
  /** Everything remembered. */
  record(): AttributionRecord;
  /** The domain that the cookie holds on, found by a trial the first time; empty for a host-only cookie. */
  domain(): string;
  /** Random id of this browser, kept from now on. */
  visitor(): string;
  /** Changes what is remembered; nothing is written when it comes back as it was. */
  edit(change: (record: AttributionRecord) => AttributionRecord): void;
  /** Goes back to what was known at some time, and looks at the stores anew. @default nothing is known or captured */
  rewind(known?: AttributionRecord): void;
}

/** What a keeper is made from. */
export interface KeeperParts {
  readonly program: ResolvedProgram;
  readonly platform: Platform;
  readonly rules: () => TouchRules;
  /** Whether the stores may be read and written. */
  readonly isAllowed: () => boolean;
  /** Makes the id of a browser: 10 to 40 letters, digits, hyphens and underscores. */
  readonly createVisitor: () => string;
}

/** Makes the keeper of one program. It reads no storage until something has to be known or kept. */
export function createAttributionKeeper(parts: KeeperParts): AttributionKeeper {
  const { program, platform, rules, isAllowed, createVisitor } = parts;
  const store = createAttributionStore(platform, program);
  const empty = (): AttributionRecord => ({ first: null, last: null, visitor: createVisitor() });
  let record = empty();
  let isStored = false;
  /** What the store looked like when it was last read; nothing before. */
  let seen: string | null | undefined;
  let captured: readonly string[] = [];

  const load = (): AttributionRecord => {
    const stamp = isAllowed() ? store.stamp() : seen;
    // Another tab of the site may have captured a touch since.
    if (stamp !== seen) {
      seen = stamp;
      const stored = store.read(rules());
      isStored = store.isWhole();
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
      if (!referral || captured.includes(key)) return null;
      captured = [...captured, key];
      return createTouch(referral, "link", rules().now, program);
    },
    add: (touch) => keep(mergeRecords(load(), { first: touch, last: touch, visitor: "" }, rules())),
    record: load,
    domain: store.domain,
    visitor() {
      load();
      if (!isStored) keep(record);
      return record.visitor;
    },
    edit(change) {
      const next = change(load());
      if (next !== record) keep(next);
    },
    rewind(known) {
      if (!known) captured = [];
      record = known ?? empty();
      seen = undefined;
    },
  };
}
