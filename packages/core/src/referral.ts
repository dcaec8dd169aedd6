import type { ReadableAtom } from "nanostores";
import type { Adapter, Invitation, Receipt, Summary, TokenSource } from "./adapter.js";
import type { Attribution, Decision, RedeemOutcome } from "./attribution/touch.js";
import type { Carry } from "./carry/carry.js";
import type { ConsentSource } from "./consent/consent.js";
import type { ConsentStatus } from "./consent/consent-answer.js";
import type { FriendRef, ReferralEvent } from "./event.js";
import type { Joined } from "./join/joined.js";
import type { Platform } from "./platform/platform.js";
import type { ResolvedProgram } from "./program/resolved-program.js";
import type { OffshootError } from "./referral-error.js";
import type { ChannelId, ShareOutcome } from "./share/channel.js";
import type { ShareTarget } from "./share/share-more.js";
import type { ShareOptions } from "./share/share-options.js";
import type { Unsubscribe } from "./unsubscribe.js";

/** Something fetched: the last good value stays while a newer one is on its way or failed to come. */
export interface Loadable<T> {
  readonly status: "idle" | "loading" | "ready" | "failed";
  readonly value: T | null;
}

/** Who is signed in on the host's site. */
export interface AdvocateIdentity {
  /** The host's own account id; not an e-mail address. */
  readonly id: string;
  /** A code given by hand. @default derived from program and id, the same on every device */
  readonly code?: string | undefined;
  /** Shown to the advocate's friends in messages. */
  readonly name?: string | undefined;
  /** Proof for the backend, signed by the site's server. */
  readonly token?: TokenSource | undefined;
  /** What segments and rollouts may ask for, such as `{ plan: "pro", daysSinceActive: 3 }`. Stays on the page. */
  readonly traits?: Traits | undefined;
}

/** Facts about a visitor, by names that the program document uses. */
export type Traits = Readonly<Record<string, unknown>>;

/** The identified advocate with their code. */
export interface Advocate {
  readonly id: string;
  readonly code: string;
  readonly name?: string;
}

/** Everything a card or a host's own interface draws from. */
export interface ReferralState {
  /** As it is for this visitor; changes once the rest of the document is read, and after `identify` and consent. */
  readonly program: ResolvedProgram;
  /** Whether the whole document has been read; before that, parts that only some programs have are missing. */
  readonly isWhole: boolean;
  /** The language that the host asked for; `null` leaves it to the page around a card. */
  readonly locale: string | null;
  readonly advocate: Advocate | null;
  /** Whether somebody without an account can have a link by e-mail: the backend offers it, and the program is open. */
  readonly canJoin: boolean;
  readonly consent: ConsentStatus;
  readonly attribution: Attribution | null;
  /** Code of the link that was opened last on this page, whether it counts or not; absent where none was. */
  readonly opened?: string;
  /** What the advocate has; refreshed by `summary()`. */
  readonly summary: Loadable<Summary>;
  /** Who invited this visitor; refreshed by `invitation()`. */
  readonly invitation: Loadable<Invitation>;
}

/** A purchase, as the browser knows it. */
export interface Conversion {
  /** The shop's order number; the same order is the same event, however often it is reported. */
  readonly orderId: string;
  /** Order value in major units. */
  readonly value?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly coupon?: string;
  readonly friend?: FriendRef;
  readonly [key: string]: unknown;
}

/**
 * What is known of a report that was made earlier and could not be taken then, such as one of an app that was offline: the event is
 * the same, however often it is reported under its id.
 */
export interface ReportedEarlier {
  /** A UUID. A conversion keeps the id that its order gives it. */
  readonly id: string;
  /** Epoch milliseconds. @default now */
  readonly at?: number;
  /** Path of the page where it happened. @default that of this page */
  readonly path?: string;
}

/** Where an invitation may appear: over the page, or in its place only, while permission to remember it is missing. */
export type PromptPlace = "dialog" | "inline";

/** What became of the wish to invite: `capped` by the program's limits, `not-now` because the moment is bad or nobody draws. */
export type PromptOutcome = "shown" | "capped" | "not-now";

/**
 * What somebody who draws says to a prompt: `true` once the invitation is shown, `false` or nothing where it is not; or what
 * shows it, which did so unless it returns `false`.
 */
export type PromptAnswer = boolean | undefined | (() => unknown);

/** What `on()` can listen to. */
export interface ReferralListeners {
  /** Something failed after set-up; the page was not disturbed. */
  error: (error: OffshootError) => void;
  /** An event was handed to the adapter. */
  event: (event: ReferralEvent, receipt: Receipt) => void;
  /**
   * It is a good moment to invite: whoever draws shows the invite card, over the page or in its place there, and returns
   * `true` when it did. Whoever has to load something first returns a promise of a function that shows it: that runs only
   * once the moment has been judged again, and a promise that rejects counts as nothing shown.
   */
  prompt: (place: PromptPlace) => PromptAnswer | Promise<PromptAnswer>;
}

/** The parts that the host may replace; all have a default. */
export interface Services {
  /**
   * Where events go: an adapter, or a function that makes or fetches one for the checked program and may decline.
   * @default kept in memory, said once in the console
   */
  readonly adapter?:
    | Adapter
    | ((program: ResolvedProgram) => Adapter | undefined | Promise<Adapter | undefined>)
    | undefined;
  /** The world around the SDK. @default the browser */
  readonly platform?: Platform;
  /** Epoch milliseconds. @default Date.now */
  readonly now?: () => number;
  /** Makes event ids. @default UUIDv7 */
  readonly createId?: () => string;
  /** Refuses derived codes, for example those with a bad word in them; the same on every page. @default none is refused */
  readonly isBlocked?: (code: string) => boolean;
  /** BCP 47 tag of the visitor's language. @default that of the page */
  readonly locale?: string | undefined;
  /** Facts about a visitor whom nobody has identified, such as `{ country: "US" }`. @default none */
  readonly traits?: Traits | undefined;
  /** The address at which the visitor arrived, where it may have changed since. @default the platform's address */
  readonly landing?: string | undefined;
}

/** One program at work on one page. */
export interface Referral {
  /** Whether this is a preview, of which nothing may be remembered. */
  readonly isPreview?: true;
  /** Observable state; works with the nanostores bindings of every framework. */
  readonly $state: ReadableAtom<ReferralState>;
  /** The current value of `$state.get().program`. */
  readonly program: ResolvedProgram;
  /** Resolves when everything is loaded, the landing captured and whoever was being identified known (a prerendered page: once it is shown). */
  readonly ready: Promise<void>;
  /** Says who is signed in; `null` forgets them and everything fetched for them. */
  identify(advocate: AdvocateIdentity | null): Promise<void>;
  /**
   * Gives somebody without an account a link of their own, at once, and has it mailed to them; the answer is the same whether or not
   * the address is known. They are the advocate of this browser from now on, after consent on later pages too, until an account
   * signs in and takes over what they have. What they have is told once they have opened the mail's own link, or signed in. The address
   * goes to the backend and nowhere else. Works without consent, because it is what the visitor asks for; nothing is stored then.
   */
  joinByEmail(email: string): Promise<Joined>;
  /** Builds the advocate's link; an empty string while nobody is identified. */
  link(options?: { readonly channel?: ChannelId; readonly url?: string | URL }): string;
  /** Runs a share flow to its honest end. Call it from a click. */
  share(channel: ChannelId, options?: ShareOptions): Promise<ShareOutcome>;
  /**
   * Gives the real link of a channel, for `<a target="_blank" rel="noopener">`, which nothing blocks; call `share` with
   * `opened: true` when it is followed. `null` for a channel without one, while nobody is identified, and until `$state`
   * tells that it is here.
   */
  target(channel: ChannelId, options?: ShareOptions): ShareTarget | null;
  /** Tells who is credited for this visitor; `null` when nobody is, or before `ready`. */
  attribution(): Attribution | null;
  /** Tells why, in order, in words. */
  explain(): readonly Decision[];
  /**
   * Takes a code that a friend typed; it beats every link they opened. `unverified` where nobody could be asked: the code is
   * remembered, and the server decides. Resolves to `unknown` for what is no code of this program.
   */
  redeem(code: string, earlier?: ReportedEarlier): Promise<RedeemOutcome>;
  /** Brings the touch through what loses cookies: sign-in, checkout, forms, another domain. Does nothing before `ready`. */
  readonly carry: Carry;
  /** Asks the backend who invited this visitor; `null` when nobody did or nobody can say. */
  invitation(): Promise<Invitation | null>;
  /** Reports a sign-up. */
  lead(
    data?: { readonly friend?: FriendRef; readonly [key: string]: unknown },
    earlier?: ReportedEarlier,
  ): Promise<Receipt>;
  /** Reports a purchase. The browser only claims it; the reward waits for the server's own report. */
  convert(conversion: Conversion, earlier?: ReportedEarlier): Promise<Receipt>;
  /** Reports any other fact. */
  track(type: string, data?: Readonly<Record<string, unknown>>, earlier?: ReportedEarlier): Promise<Receipt>;
  /**
   * Asks the backend what the identified advocate has. While it is asked `$state` holds what was known before, on this page or by the
   * adapter's memory of an earlier one; where it cannot be reached that is the answer. `null` when nobody is identified or nobody knows.
   */
  summary(): Promise<Summary | null>;
  /** Reports how likely somebody is to recommend the site, 0 to 10, and what they say about it. */
  feedback(score: number, comment?: string, earlier?: ReportedEarlier): Promise<Receipt>;
  /**
   * Asks to invite now, within the limits of `program.prompt`; what draws listens to `on("prompt")`. Call it when something
   * good has happened: never on the page where a visitor arrives, during a checkout or over another dialog.
   */
  prompt(): Promise<PromptOutcome>;
  readonly consent: {
    readonly status: ConsentStatus;
    /** Allows storing and sending; the landing that waited in memory is kept now. */
    grant(): Promise<void>;
    /** Erases everything stored, the outbox included, and stops. */
    revoke(): Promise<void>;
    /** Takes what Google Consent Mode was told, for example `{ ad_storage: "denied", analytics_storage: "granted" }`. */
    update(state: unknown): Promise<void>;
    /** What each source of consent on this page has said so far; none before `ready`. */
    sources(): readonly ConsentSource[];
  };
  on<K extends keyof ReferralListeners>(event: K, listener: ReferralListeners[K]): Unsubscribe;
  /** Sends what waits. */
  flush(): Promise<void>;
  /** Leaves the page as it was found. */
  destroy(): void;
}
