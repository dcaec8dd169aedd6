import type { Invitation, Receipt, Summary } from "../adapter.js";
import type { Attribution, Decision, RedeemOutcome } from "../attribution/touch.js";
import type { Carry } from "../carry/carry.js";
import type { Consent } from "../consent/consent.js";
import type { ConsentAnswer } from "../consent/consent-answer.js";
import type { FriendRef } from "../event.js";
import type { Joined } from "../join/joined.js";
import type { Conversion, PromptOutcome, ReportedEarlier } from "../referral.js";
import type { NamedAdvocate } from "../referral-context.js";
import type { ChannelId, ShareOutcome } from "../share/channel.js";
import type { ShareTarget } from "../share/share-more.js";
import type { ShareOptions } from "../share/share-options.js";

/** What may be called before the engine is here, and runs then. */
export interface EngineCalls {
  /** Takes a code that a friend typed. */
  redeem(text: string, earlier?: ReportedEarlier): Promise<RedeemOutcome>;
  /** Makes somebody without an account an advocate. */
  joinByEmail(email: string): Promise<Joined>;
  invitation(): Promise<Invitation | null>;
  /** Reports a sign-up. */
  lead(
    lead?: { readonly friend?: FriendRef; readonly [key: string]: unknown },
    earlier?: ReportedEarlier,
  ): Promise<Receipt>;
  convert(conversion: Conversion, earlier?: ReportedEarlier): Promise<Receipt>;
  /** Reports a fact of the host's own, or one that a card has seen. */
  track(type: string, data?: Readonly<Record<string, unknown>>, earlier?: ReportedEarlier): Promise<Receipt>;
  /** Asks to invite, within the program's limits. */
  prompt(): Promise<PromptOutcome>;
  feedback(score: number, comment?: string, earlier?: ReportedEarlier): Promise<Receipt>;
  summary(): Promise<Summary | null>;
  /** Takes a state of Consent Mode. */
  update(state: unknown): Promise<void>;
  /**
   * Takes the host's word: a grant keeps and reports what waited in memory, a denial erases everything stored and stops.
   */
  say(answer: ConsentAnswer): Promise<void>;
  flush(): Promise<void>;
}

/** The half of a referral that remembers, reports and asks. It loads beside the half that a card is drawn from. */
export interface Engine extends EngineCalls {
  /** Reads the address at which the visitor arrived, and the one they are at now. */
  land(landing: string): Promise<void>;
  attribution(): Attribution | null;
  explain(): readonly Decision[];
  readonly carry: Carry;
  /** Shares a link; call it in the click's own task. */
  share(channel: ChannelId, link: string, options?: ShareOptions): Promise<ShareOutcome>;
  /** Gives the real link of a channel. */
  target(channel: ChannelId, link: string, options?: ShareOptions): ShareTarget | null;
  /**
   * Takes note of who is signed in now.
   *
   * @param named Whom the host has named last, though their code may still be on its way; `null` for nobody.
   */
  onIdentity(named: NamedAdvocate | null): Promise<void>;
  readonly consent: Pick<Consent, "status" | "sources">;
  destroy(): void;
}
