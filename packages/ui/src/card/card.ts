import type { Referral, ReferralState, ResolvedProgram } from "@offshoot/core";
import type { ComponentType } from "preact";
import type { WordPart } from "../words/speech.js";
import type { CardContent } from "./card-content.js";

/** What only some programs need of a card, in a chunk of its own. Its words are those besides the card's. */
export interface CardExtra extends WordPart {
  /** Stands where the card leaves room for it. */
  readonly View: ComponentType<CardContent>;
  /** Rules besides those of the card. */
  readonly css: string;
}

/** One surface: what it draws, with its own rules and words. */
export interface Card extends WordPart {
  readonly name: "invite" | "reward" | "welcome" | "code" | "launcher" | "question";
  readonly View: ComponentType<CardContent>;
  /** Whether it is drawn, unseen, as soon as the basics of the document are read: what is known by then holds the place of the rest. */
  readonly isEarly?: boolean;
  /** What stands there while the program is not known yet; nothing where `null`. */
  readonly Skeleton: ComponentType<{ readonly program?: ResolvedProgram | undefined }> | null;
  /** Rules besides those every card shares. */
  readonly css: string;
  /** What comes beside the card where somebody needs it. */
  readonly extra?: {
    readonly isNeeded: (state: ReferralState) => boolean;
    readonly load: (state: ReferralState) => Promise<CardExtra>;
  };
  /** Reports what else it means that this card has been seen. */
  readonly onViewed?: (referral: Referral) => void;
}

/** How an element comes to its referral: by the name in its `program` attribute, `null` where it has none. */
export type ResolveReferral = (program: string | null) => Referral | null | Promise<Referral | null>;
