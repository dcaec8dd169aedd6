import type { RedeemOutcome, TouchSource } from "./attribution/touch.js";

/** A person who arrived by a referral, named by the host's own account id, never by an address. */
export interface FriendRef {
  /** The host's id of the account. */
  readonly id: string;
  /** Whether this is the friend's first purchase, where the host knows. */
  readonly newCustomer?: boolean;
}

/** What each of our own events carries in `data`. */
export interface EventData {
  /** A friend arrived by a referral link. */
  "touch.captured": { code: string; channel?: string; source: TouchSource };
  /** A friend named a code themselves. */
  "code.redeemed": { code: string; outcome: RedeemOutcome; source: "typed" | "coupon" };
  /** The host said who the advocate is. */
  "advocate.identified": Record<string, never>;
  /** Somebody without an account became an advocate by e-mail; the address is in no event. */
  "advocate.joined": Record<string, never>;
  /** A card became visible. */
  "card.viewed": { card: "invite" | "reward" | "welcome" | "question" };
  /** A card was closed by the visitor. */
  "card.closed": { card: "invite" | "reward" | "welcome" | "launcher" | "question" };
  /** The advocate chose a channel. */
  "share.started": { channel: string };
  /** The share ended, with its true outcome. */
  "share.completed": { channel: string; outcome: string };
  /** The friend was shown who invited them. */
  "invitation.viewed": { code: string };
  /** A friend signed up. */
  "lead.created": Record<string, unknown>;
  /** A purchase or other paid event, as the browser claims it. Money counts only once the server confirms. */
  "conversion.completed": { orderId: string; value?: number; currency?: string; coupon?: string } & Record<
    string,
    unknown
  >;
  /** The advocate saw their rewards. */
  "reward.viewed": Record<string, never>;
  /** The visitor granted or revoked consent. */
  "consent.changed": { status: string };
  /** The visitor saw, for the first time, what their variant of an experiment changed. */
  "experiment.exposed": { experiment: string; variant: number };
  /** The visitor answered how likely they are to recommend the site. */
  "feedback.given": { score: number; comment?: string };
}

/** Names of our own events; a host adds its own through `track()`. */
export type KnownEventType = keyof EventData;
/** Any event name; the known ones complete in an editor. */
export type EventType = KnownEventType | (string & {});

/**
 * Hints for the backend's judgement about whether a person sits in front of the page. They identify nobody and never
 * decide anything in the browser.
 */
export interface Signals {
  /** Seconds since the page was opened. */
  readonly timeOnPage: "0-1" | "1-5" | "5-30" | "30+";
  /** Whether the visitor has clicked, tapped or typed. */
  readonly activated: boolean;
  /** Whether the page stands in a frame. */
  readonly framed: boolean;
  /** Whether the browser says that a program drives it. */
  readonly automated: boolean;
}

/** Whom the friend's purchase is credited to, as sent with each event. */
export interface EventAttribution {
  readonly code: string;
  /** Share channel of the link, where it said one. */
  readonly channel?: string;
  readonly model: "first-touch" | "last-touch";
  readonly source: TouchSource;
  /** ISO 8601. */
  readonly touchedAt: string;
  /** Whether the code is one this program could have issued. */
  readonly verified: boolean;
}

/** One fact sent to the backend. Id, time and bytes are fixed when it is accepted. */
export interface ReferralEvent {
  /** UUID; equal ids are the same event. */
  readonly id: string;
  readonly type: EventType;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Counts within the session, so that order survives a wrong clock. */
  readonly seq: number;
  readonly program: string;
  readonly programVersion: number;
  /** Only for programs that are tried out; stays out of every figure. */
  readonly mode?: "test";
  /** Random id of this browser, stored only after consent. */
  readonly visitor: string;
  /** Random id of this tab's session. */
  readonly session: string;
  readonly advocate?: { readonly id: string; readonly code: string };
  readonly friend?: FriendRef;
  readonly attribution?: EventAttribution;
  /** The variant of each experiment that this visitor is in. */
  readonly experiments?: Readonly<Record<string, number>>;
  /** The segments that this visitor is in. */
  readonly segments?: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly context: {
    /** Path of the page, without query or fragment. */
    readonly path: string;
    /** Origin of the referring page only. */
    readonly referrer?: string;
    readonly locale: string;
    /** Version of the SDK. */
    readonly sdk: string;
    /** With arrivals, redeemed codes, leads and conversions. */
    readonly signals?: Signals;
  };
}
