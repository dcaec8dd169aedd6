import type { AttributionKeeper } from "../attribution/attribution-keeper.js";
import type { AttributionRecord } from "../attribution/attribution-record.js";
import { nameTouch, OWN } from "../attribution/explain-credit.js";
import { isInternalReferrer } from "../attribution/internal-referrer.js";
import { forgetCode, isLive, isTrusted, mergeRecords, type TouchRules } from "../attribution/record-touch.js";
import type { Decision, Touch } from "../attribution/touch.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { Session } from "../identity/session.js";
import type { Platform } from "../platform/platform.js";

/** Takes what brings a friend here, and reports each arrival once. */
export interface Arrivals {
  /**
   * Reads an address.
   *
   * @param isLanding Whether the page was opened there: a page of the same site may have passed the code on.
   */
  capture(url: string, isLanding: boolean): void;
  /** Takes a touch that came another way. @param isWeak Whether it counts only where nothing as good is remembered. */
  take(touch: Touch, isWeak: boolean): void;
  /** Keeps and reports what has waited for permission. */
  report(): Promise<void>;
  /** Takes the visitor's own code out of what is remembered, so that it blocks nobody. */
  forgetOwn(): void;
  /** Says which arrivals on this page changed nothing, and why. */
  refused(): readonly Decision[];
  forget(): void;
}

/** What arrivals are made of. */
export interface ArrivalParts {
  readonly platform: Platform;
  readonly keeper: AttributionKeeper;
  readonly session: Session;
  readonly rules: () => TouchRules;
  readonly isAllowed: () => boolean;
  readonly ownCode: () => string | undefined;
  readonly record: RecordEvent;
  /** Told which code stood in the address, whatever becomes of it. */
  readonly onOpened: (code: string) => void;
  /** Told that the attribution may have changed. */
  readonly onChange: () => void;
}

interface Arrival {
  readonly touch: Touch;
  readonly isWeak: () => boolean;
}

/** Takes arrivals for one referral. */
export function createArrivals(parts: ArrivalParts): Arrivals {
  const { platform, keeper, session, rules, isAllowed, ownCode, record, onOpened, onChange } = parts;
  /** What came before it was allowed to look whether anything is stored. */
  let waiting: readonly Arrival[] = [];
  /** What was known before the first of them. */
  let before: AttributionRecord | null = null;
  let refused: readonly Decision[] = [];

  const forgetOwn = () => keeper.edit((known) => forgetCode(known, ownCode() ?? ""));

  /** Gives an arrival its place, and tells whether it has one. */
  function place({ touch, isWeak }: Arrival): boolean {
    const refuse = (rule: Decision["rule"], why: string) => {
      refused = [...refused, { rule, sentence: `${nameTouch(touch)} ${why}` }];
      return false;
    };
    if (touch.code === ownCode()) {
      forgetOwn();
      return refuse("own-code", OWN);
    }
    if (!isLive(touch, rules().now)) return refuse("expired", "no longer counts.");
    const known = keeper.record();
    const { first } = mergeRecords(known, known, rules());
    const isRivalled = first !== null && (isTrusted(first, rules()) || !isTrusted(touch, rules()));
    if (isRivalled && isWeak())
      return refuse("outranked", "is no new arrival: what is remembered is at least as good.");
    keeper.add(touch);
    return true;
  }

  async function announce({ code, channel, source, touchedAt }: Touch): Promise<void> {
    if (!session.isNews(`touch ${code}.${channel}`)) return;
    await record("touch.captured", { code, ...(channel && { channel }), source }, { at: touchedAt });
  }

  function accept(arrival: Arrival): void {
    if (!isAllowed() && waiting.length === 0) before = keeper.record();
    const isPlaced = place(arrival);
    if (isPlaced) onChange();
    if (!isAllowed()) waiting = [...waiting, arrival];
    else if (isPlaced) void announce(arrival.touch);
  }

  return {
    capture(url, isLanding) {
      const touch = keeper.capture(url);
      // Without permission to try a cookie, only the same host is known to be the same site.
      const domain = () => (isAllowed() ? keeper.domain() : "");
      const isWeak = () => isLanding && (platform.isRevisit() || isInternalReferrer(platform, domain()));
      if (!touch) return;
      onOpened(touch.code);
      accept({ touch, isWeak });
    },
    take: (touch, isWeak) => accept({ touch, isWeak: () => isWeak }),
    async report() {
      if (waiting.length === 0 || !isAllowed()) return;
      const arrivals = waiting;
      waiting = [];
      refused = [];
      // Now that it is known what is stored, they arrive as if it were now.
      if (before) keeper.rewind(before);
      forgetOwn();
      const placed = arrivals.filter(place);
      onChange();
      for (const { touch } of placed) await announce(touch);
    },
    forgetOwn,
    refused: () => refused,
    forget() {
      waiting = [];
      refused = [];
      keeper.rewind();
    },
  };
}
