import type { Attribution, Decision } from "../attribution/touch.js";
import type { Carry } from "../carry/carry.js";
import type { Consent } from "../consent/consent.js";
import type { ConsentAnswer } from "../consent/consent-answer.js";
import type { Referral } from "../referral.js";
import type { NamedAdvocate } from "../referral-context.js";
import type { ChannelId, ShareOutcome } from "../share/channel.js";
import type { ShareTarget } from "../share/share-more.js";
import type { ShareOptions } from "../share/share-options.js";

/** What may be called before the engine is here, and runs then. */
export interface EngineCalls
  extends Pick<
    Referral,
    "redeem" | "joinByEmail" | "invitation" | "lead" | "convert" | "track" | "prompt" | "feedback" | "summary" | "flush"
  > {
  /** Takes a state of Consent Mode. */
  update(state: unknown): Promise<void>;
  /**
   * Takes the host's word: a grant keeps and reports what waited in memory, a denial erases everything stored and stops.
   */
  say(answer: ConsentAnswer): Promise<void>;
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
