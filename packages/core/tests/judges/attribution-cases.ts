import { deriveByTheBook } from "./by-the-book.js";

const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 22, 12);
export const WINDOW = 90 * DAY;

const codeOf = (id: string) => deriveByTheBook("acme", id).code;
export const [GAIL, FAY, HAL, OWN] = ["gail", "fay", "hal", "me"].map(codeOf) as [string, string, string, string];
export const ANA = "ANA-LIMA";
/** What other sites append to addresses of ours. */
export const [HUNT, NEWS] = ["PRODUCTHUNT", "NEWSLETTER"] as const;
/** Every code in these cases that the program could have issued; `ana-*` is listed by its pattern. */
export const ISSUED = [GAIL, FAY, HAL, OWN, ANA];
export const VANITY = ["ana-*"];

/** Something that brings a friend to a page. */
export interface Arrival {
  /** What the address holds besides the page's own. */
  readonly query: string;
  /** The code that counts in it, if any. */
  readonly code: string | null;
  readonly by: "direct" | "link" | "internal" | "hand-off" | "typed";
}

/** A visit before the one that is looked at. */
export interface Visit {
  readonly at: number;
  readonly code: string;
  readonly by: "link" | "typed";
}

/** One case of the matrix. */
export interface Case {
  readonly name: string;
  readonly visits: readonly Visit[];
  readonly arrival: Arrival;
  readonly consent: "granted" | "pending" | "denied";
  readonly model: "first-touch" | "last-touch";
}

const link = (code: string, days: number): Visit => ({ at: NOW - days * DAY, code, by: "link" });
const typed = (code: string, days: number): Visit => ({ at: NOW - days * DAY, code, by: "typed" });

/** What is remembered when the friend arrives. */
const STORED: Readonly<Record<string, readonly Visit[]>> = {
  nobody: [],
  "a verified link": [link(GAIL, 10)],
  "an unverified link": [link(HUNT, 10)],
  "a redeemed code": [typed(GAIL, 10)],
  "an expired link": [link(GAIL, 100)],
  "the visitor's own link": [link(OWN, 10)],
  "an unverified link and a verified one": [link(HUNT, 12), link(GAIL, 10)],
  "two verified links": [link(GAIL, 12), link(FAY, 10)],
  "an expired link and a live one": [link(FAY, 95), link(GAIL, 80)],
  "a link and then a redeemed code": [link(GAIL, 12), typed(FAY, 10)],
};

/** How parameters may stand in an address; the first value that is a code counts. */
const ORDERS = {
  alone: (code: string) => `?ref=${code}`,
  "after others": (code: string) => `?utm_source=x&flag&ref=${code}.copy#top`,
  "after a bad value": (code: string) => `?ref=%3Cb%3E&ref=${code}`,
  "before another code": (code: string) => `?ref=${code}&ref=${NEWS}#ref=${HAL}`,
  "in the fragment": (code: string) => `?a=1#section&ref=${code}`,
};

const come = (by: "link" | "internal", code: string, order: keyof typeof ORDERS = "alone"): Arrival => ({
  by,
  code,
  query: ORDERS[order](code),
});
const bring = (by: "hand-off" | "typed", code: string): Arrival => ({ by, code, query: "" });

/** How the friend arrives. */
const ARRIVALS: Readonly<Record<string, Arrival>> = {
  directly: { by: "direct", code: null, query: "" },
  "by a verified link": come("link", FAY),
  "by a verified link after other parameters": come("link", FAY, "after others"),
  "by a verified link after a bad value": come("link", FAY, "after a bad value"),
  "by a verified link before another code": come("link", FAY, "before another code"),
  "by a verified link in the fragment": come("link", FAY, "in the fragment"),
  "by an unverified link": come("link", NEWS),
  "by a vanity link": come("link", ANA.toLowerCase()),
  "by their own link": come("link", OWN),
  "by the same link again": come("link", GAIL),
  "by a verified link inside the site": come("internal", FAY),
  "by a verified link in a fragment inside the site": come("internal", FAY, "in the fragment"),
  "by an unverified link inside the site": come("internal", NEWS),
  "by a hand-off": bring("hand-off", HAL),
  "by an unverified hand-off": bring("hand-off", NEWS),
  "and types a verified code": bring("typed", HAL),
  "and types an unverified code": bring("typed", NEWS),
  "and types their own code": bring("typed", OWN),
};

/** Every combination of what is remembered, how the friend arrives, what they permit and which model the program has. */
export const CASES: readonly Case[] = Object.entries(STORED).flatMap(([stored, visits]) =>
  Object.entries(ARRIVALS).flatMap(([how, arrival]) =>
    (["granted", "pending", "denied"] as const).flatMap((consent) =>
      (["first-touch", "last-touch"] as const).map((model) => ({
        name: `${consent}, ${model}: ${stored} remembered, arrives ${how}`,
        visits,
        arrival,
        consent,
        model,
      })),
    ),
  ),
);
