import type { Invitation, Receipt, Summary } from "../adapter.js";
import type { Attribution, Decision } from "../attribution/touch.js";
import type { RecordEvent } from "../identity/recorder.js";
import type { ConsentStatus, Conversion } from "../referral.js";
import type { ChannelId, ShareOutcome } from "../share/channel.js";

/** The half of a referral that remembers, reports and asks. It loads beside the half that a card is drawn from. */
export interface Engine {
  /** Reads an address for a referral. @default the platform's address */
  capture(url?: string): void;
  attribution(): Attribution | null;
  explain(): readonly Decision[];
  readonly record: RecordEvent;
  convert(conversion: Conversion): Promise<Receipt>;
  /** Shares a link; call it in the click's own task. */
  share(channel: ChannelId, link: string): Promise<ShareOutcome>;
  summary(): Promise<Summary | null>;
  invitation(): Promise<Invitation | null>;
  /** Takes note of who is signed in now. */
  onIdentity(): Promise<void>;
  consent(): ConsentStatus;
  /** Allows storing and sending: keeps and reports what waited in memory. */
  grant(): Promise<void>;
  /** Erases everything stored, and reads the address anew: the offer stays for as long as it shows it. */
  revoke(): Promise<void>;
  flush(): Promise<void>;
  destroy(): void;
}
