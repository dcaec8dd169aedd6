import type { Touch } from "../attribution/touch.js";
import { isAllowedHost } from "../link/allowed-host.js";
import { decodeText } from "../link/decode-text.js";
import { splitAddress } from "../link/split-address.js";
import type { Platform } from "../platform/platform.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { readToken } from "./carry-token.js";
import { HAND_OFF_MS, handOffParam } from "./hand-off.js";
import { spliceParameter } from "./splice-parameter.js";

/** Where a hand-off may have arrived. */
export interface HandOffArrival {
  readonly program: ResolvedProgram;
  readonly platform: Pick<Platform, "url" | "referrer" | "replaceUrl">;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The address of the arrival, where it may have changed since. @default the platform's address */
  readonly url?: string;
}

/**
 * Takes what another domain of the site has handed over, and cleans the address bar in every case. A hand-off counts when it is
 * at most 120 seconds old and the page before is unknown or on one of the program's domains.
 */
export function takeHandOff({ program, platform, now, url = platform.url() }: HandOffArrival): Touch | null {
  const name = handOffParam(program.program);
  const here = platform.url();
  const clean = spliceParameter(here, name, null);
  if (clean !== here) platform.replaceUrl(clean);

  const referrer = platform.referrer();
  if (referrer !== "" && !isAllowedHost(referrer, program.link.domains)) return null;
  const { windowDays } = program.attribution;
  const rules = { now: now(), maxAgeMs: HAND_OFF_MS, windowDays, source: "hand-off" } as const;
  const parts = splitAddress(url).query?.split("&") ?? [];
  const tokens = parts.filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1));
  // Some redirects escape what needs no escape.
  return tokens.map((token) => readToken(decodeText(token), rules)).find((touch) => touch !== null) ?? null;
}
