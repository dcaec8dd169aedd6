import type { ReferralEvent } from "./event.js";
import type { Money } from "./reward/money.js";
import type { Reward } from "./reward/reward.js";
import type { TierProgress } from "./reward/tier-progress.js";

/** Why an event was not kept; `excluded` is what a target has no use for by its nature, or by the host's word. */
export type DropReason =
  | "consent"
  | "invalid"
  | "destroyed"
  | "too-large"
  | "rejected"
  | "unavailable"
  | "backlog-full"
  | "excluded";

/** What a caller gets back for an event; it never claims more than is true. */
export interface Receipt {
  /** Id of the event. */
  readonly id: string;
  /** `durable` survives a reload and a crash, `memory` only as long as the page lives, `dropped` is not kept. */
  readonly durability: "durable" | "memory" | "dropped";
  readonly reason?: DropReason;
}

/** An opaque identity token, or a function that fetches a fresh one. */
export type TokenSource = string | (() => string | Promise<string>);

/** The advocate as adapters know them. */
export interface AdvocateRef {
  /** The host's id of the account. */
  readonly id: string;
  /** Their referral code. */
  readonly code: string;
  /** Proves to the backend who is asking; never stored. */
  readonly token?: TokenSource;
}

/**
 * Why an offer does not hold for a friend whose invitation is good: they have had it (`used`), are a customer already, are in
 * another country, or are younger than the program asks for.
 */
export type Exclusion = "used" | "not-new-customer" | "not-here" | "too-young";

/** Who invited this visitor and what they get, as the backend tells it. */
export interface Invitation {
  readonly status: "valid" | "unknown" | "ended" | "revoked";
  /** Beside `valid`: why it does not hold for this friend, by the backend's word or by their traits; absent where nobody says so. */
  readonly exclusion?: Exclusion;
  /** Only when the advocate agreed to be named. */
  readonly advocate?: { readonly displayName: string };
  readonly reward?: Reward;
  readonly coupon?: string;
  /** ISO 8601; beside `ended`, the latest time at which the offer holds for a friend who came before the end. */
  readonly expiresAt?: string;
  readonly programVersion?: number;
}

/** Where a reward stands. */
export type RewardState = "pending" | "approved" | "available" | "redeemed" | "void";
/** Why a reward is not available, by code; the words come from the messages file. */
export type RewardReason =
  | "hold"
  | "review"
  | "order-not-completed"
  | "self-referral"
  | "duplicate"
  | "not-new-customer"
  | "below-minimum"
  | "not-eligible"
  | "cap-reached"
  | "budget-exhausted"
  | "program-ended"
  | "tax-form-needed"
  | "expired";

/** One reward in an advocate's history. */
export interface RewardEntry {
  readonly id: string;
  /** The friend by an initial or a first name, only where that friend agreed. */
  readonly label?: string;
  readonly reward: Reward;
  /** What was really earned, where the reward alone does not say it, as with a revenue share. */
  readonly earned?: Money;
  readonly state: RewardState;
  readonly reason?: RewardReason;
  /** ISO 8601; when an approved reward becomes available. */
  readonly availableAt?: string;
  /** ISO 8601; when an available reward is lost. */
  readonly expiresAt?: string;
  /** How it gets used; absent where it is said nowhere. */
  readonly use?: "automatic" | "code" | "link" | "choose" | "contact";
  /** ISO 8601; when the order was made. */
  readonly at: string;
}

/** A friend who came by an advocate's link. */
export interface InvitedFriend {
  /** An initial or a first name, only where that friend agreed. */
  readonly label?: string;
  /** How far they are: signed up, or ordered; a newer backend may know more. */
  readonly state: "joined" | "ordered" | (string & {});
  /** ISO 8601; when they got there. */
  readonly at: string;
}

/** One place among the advocates of a program. */
export interface LeaderboardRow {
  /** From 1; two may share one. */
  readonly rank: number;
  /** Only where that advocate agreed to be named. */
  readonly name?: string;
  /** Friends who count. */
  readonly count: number;
  /** Whether it is the advocate's own place. */
  readonly isOwn?: boolean;
}

/** What an advocate has, computed by the backend from what it stored. */
export interface Summary {
  readonly code: string;
  /** Currency of the program's reward. */
  readonly currency: string;
  /** Sums that can be used now, one per currency. */
  readonly available: readonly Money[];
  /** Sums that may still come, one per currency. */
  readonly pending: readonly Money[];
  /** Points that can be used now, and that may still come; absent where the program gives none. */
  readonly points?: { readonly available: number; readonly pending: number };
  readonly counts: { readonly visits: number; readonly leads: number; readonly conversions: number };
  /** How far the advocate is in the tiers of the program, where it has any. */
  readonly tier?: TierProgress;
  /** Why new friends earn nothing at the moment; absent while they do. */
  readonly closed?: "ended" | "budget";
  /** Newest first. */
  readonly rewards: readonly RewardEntry[];
  /** Who came by the advocate's link, newest first; absent where the backend does not say. */
  readonly invited?: readonly InvitedFriend[];
  /** The best places, the advocate's own among them or after them; absent where the backend keeps none. */
  readonly leaderboard?: readonly LeaderboardRow[];
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** A visitor who wants a link without an account, by their own word and press. */
export interface JoinRequest {
  /** As it was typed, without the spaces around it; it goes nowhere else. */
  readonly email: string;
  /** Random and secret: the same key is the same wish, however often it arrives, and later proves that it was this browser. */
  readonly key: string;
  /** BCP 47 tag in which the mail is to be written. */
  readonly locale: string;
}

/** What a browser shows to have a guest of its own known, or handed over. */
export interface ProofRequest {
  /** The key that this browser joined with, or a new one; with it the guest is asked about from now on. */
  readonly key: string;
  /** What came with the mail. */
  readonly proof?: string;
  /** The account that has signed in, which gets what the guest has. */
  readonly advocate?: AdvocateRef;
}

/** An advocate without an account, as the backend names them. */
export interface GuestRef {
  readonly id: string;
  readonly code: string;
}

/**
 * Where events go. Write your own in ten lines, or take one from `@offshoot/adapter`.
 *
 * An adapter stores and sends nothing until it is called, and it is called only while consent is given.
 */
export interface Adapter {
  /**
   * Takes one event. Whatever must survive a navigation in the same task happens before the first `await`.
   * Never rejects: what cannot be kept is `dropped` with a reason.
   */
  accept(event: ReferralEvent): Promise<Receipt>;
  /** Asks what an advocate has. Rejects with an `OffshootError` when the backend cannot be reached or refuses. */
  summary?(advocate: AdvocateRef): Promise<Summary>;
  /**
   * Tells what this browser was last told about that advocate, and about nobody else; `null` when it was told nothing. It is shown while
   * `summary` is being asked, and when nobody answers.
   */
  recall?(advocate: AdvocateRef): Promise<Summary | null>;
  /**
   * Forgets what this browser was told about any advocate, also the answer that is still on its way: they have signed out, or somebody
   * else has signed in. Unlike the rest it may be called before consent is given: it only erases.
   */
  forget?(): void | Promise<void>;
  /** Asks who stands behind a code. Rejects as `summary` does. */
  invitation?(code: string): Promise<Invitation | null>;
  /**
   * Makes a visitor an advocate and mails them their link; offered only where the backend does so. The answer is the same whether or
   * not the address is known; `null` says that it is none. Called on the visitor's own press, whatever they said about consent: store
   * nothing, and send nothing but what is given. Never repeats a request by itself. Rejects as `summary` does.
   */
  join?(request: JoinRequest): Promise<GuestRef | null>;
  /**
   * Shows the backend a proof. Resolves to whose it is, or to `null` where this backend knows no proofs; rejects with `backend-refused`
   * for one that is none or was used before, otherwise as `summary` does. Called on the visitor's own click, as `join` is.
   */
  prove?(request: ProofRequest): Promise<GuestRef | null>;
  /** Sends what waits, also what earlier pages have left; `hidden` means that the page may be about to go. */
  flush(reason?: "manual" | "hidden"): Promise<void>;
  /** Forgets everything stored, delivered or not. */
  purge(): Promise<void>;
  /** Stops timers and listeners; what is stored stays stored. */
  destroy(): void;
}
