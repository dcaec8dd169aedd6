import type { ChannelId, Referral, ReferralState, ShareResult } from "@offshoot/core";
import type { ComponentType } from "preact";
import type { Translate } from "../words/fill-words.js";

/** What the frame gives a card to draw, anew whenever any of it changes. */
export interface CardContent {
  readonly referral: Referral;
  readonly state: ReferralState;
  /** Whether the referral has read its landing; before that, nobody being signed in says nothing yet. */
  readonly isReady: boolean | undefined;
  /** BCP 47 tag in which the card speaks. */
  readonly locale: string;
  readonly t: Translate;
  /** How the last thing tried here ended; nothing before, and again five seconds after a success. */
  readonly outcome: ShareResult | null | undefined;
  /** Says how something ended; a failure selects the card's field, so that the reader's own way of copying takes it. */
  readonly setOutcome: (outcome: ShareResult | null) => void;
  /** Lets "Copied" go as soon as its button is left; a failure stays to be read. */
  readonly onLeave: () => void;
  /** What this program needs besides, as soon as it is loaded; `null` before, and where the card needs no more. */
  readonly Extra: ComponentType<CardContent> | null;
  /** Asks the page, then shares; `opened` where a real link was followed, which `false` is to stop. */
  readonly share: (channel: ChannelId, options?: { readonly opened?: boolean }) => boolean;
  /** Sends an event through the host element; `false` when the page prevented what would follow. */
  readonly emit: (
    type: "share" | "copy" | "close" | "open" | "apply" | "use",
    detail?: Readonly<Record<string, unknown>>,
  ) => boolean;
  /** Draws again, for what the state does not tell. */
  readonly redraw: () => void;
}
