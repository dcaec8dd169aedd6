import type { Touch } from "../attribution/touch.js";
import { isAllowedHost } from "../link/allowed-host.js";
import type { FormFiller } from "../platform/platform.js";
import type { ReferralContext } from "../referral-context.js";
import type { Unsubscribe } from "../unsubscribe.js";
import type { Carry } from "./carry.js";
import { carryMetadata } from "./carry-metadata.js";
import { joinState, STATE_MS, splitState } from "./carry-state.js";
import { encodeToken, readToken } from "./carry-token.js";
import { handOffParam } from "./hand-off.js";
import { spliceParameter } from "./splice-parameter.js";

/** What carriers are made from. */
export interface CarryParts extends Pick<ReferralContext, "program" | "platform" | "now" | "fail"> {
  /** Tells which touch to take along. */
  readonly touch: () => Touch | null;
  /** Remembers a touch that a carrier has brought back. */
  readonly keep: (touch: Touch) => void;
}

/** Carriers at work on a page. */
export interface RunningCarry extends Carry {
  /** Leaves links and forms as they were found. */
  destroy(): void;
}

/**
 * Makes the carriers of one program. Clicks are watched only where the program names a domain that is not this page's; nothing
 * is ever stored or sent.
 */
export function createCarry({ program, platform, now, fail, touch, keep }: CarryParts): RunningCarry {
  const { program: key, link, attribution } = program;
  const stops = new Set<Unsubscribe>();
  let filler: Promise<FormFiller> | undefined;
  let isOver = false;
  const start = (starting: Promise<Unsubscribe>): Unsubscribe => {
    const started = starting.catch((cause) => {
      fail("engine-unavailable", "carry: a part of the script did not load, or the selector is none.", cause);
    });
    const stop = () => {
      stops.delete(stop);
      void started.then((end) => end?.());
    };
    stops.add(stop);
    if (isOver) stop();
    return stop;
  };
  const token = () => {
    const sent = touch();
    return sent && encodeToken(sent, now());
  };
  const hostOf = (url: string) => new URL(url).hostname;
  // Hosts under one of the domains share the cookie.
  const isSameSite = (url: string, here: string) =>
    hostOf(url) === hostOf(here) ||
    link.domains.some((domain) => [url, here].every((one) => isAllowedHost(one, [domain])));

  const carry: RunningCarry = {
    decorate(url) {
      const address = `${url}`;
      const here = platform.url();
      // Behind a space at its end, which a browser drops, a parameter would make another address.
      if (!URL.canParse(address, here) || /\s$/.test(address)) return address;
      const { href } = new URL(address, here);
      const isElsewhere = isAllowedHost(href, link.domains) && !isSameSite(href, here);
      const sent = isElsewhere && token();
      return sent ? spliceParameter(address, handOffParam(key), sent) : address;
    },
    state(value = "") {
      const sent = token();
      return sent ? joinState(value, key, sent) : value;
    },
    readState(state) {
      const { windowDays } = attribution;
      const rules = { now: now(), maxAgeMs: STATE_MS, windowDays, source: "restored" } as const;
      const found = readToken(splitState(`${state}`, key).token, rules);
      if (found) keep(found);
      return found;
    },
    metadata() {
      const sent = touch();
      return sent ? carryMetadata(key, sent) : {};
    },
    form(form) {
      filler ??= platform.createFormFiller(carry.metadata);
      return start(filler.then((fill) => fill(form)));
    },
    destroy() {
      isOver = true;
      for (const stop of stops) stop();
    },
  };
  const isForeign = (domain: string) => !isAllowedHost(platform.url(), [domain.split(":", 1)[0] ?? ""]);
  if (link.domains.some(isForeign)) start(platform.decorateLinks(carry.decorate));
  return carry;
}
