import type { Referral, ReferralState, ResolvedProgram } from "@offshoot/core";
import type { ComponentType } from "preact";
import type { Words } from "../words/en.js";
import type { CardContent } from "./card-content.js";

/** What only some programs need of a card, in a chunk of its own. */
export interface CardExtra {
  /** Stands where the card leaves room for it. */
  readonly View: ComponentType<CardContent>;
  /** Rules besides those of the card. */
  readonly css: string;
  /** Words besides those of the card. */
  readonly words: Words;
}

/** One surface: what it draws, with its own rules and words. */
export interface Card {
  readonly name: "invite" | "reward" | "welcome";
  readonly View: ComponentType<CardContent>;
  /** What stands there while the program is not known yet; nothing where `null`. */
  readonly Skeleton: ComponentType<{ readonly program?: ResolvedProgram | undefined }> | null;
  /** Rules besides those every card shares. */
  readonly css: string;
  readonly words: Words;
  /** What comes beside the card where somebody needs it. */
  readonly extra?: {
    readonly isNeeded: (state: ReferralState) => boolean;
    readonly load: () => Promise<CardExtra>;
  };
  /** Reports what else it means that this card has been seen. */
  readonly onViewed?: (referral: Referral) => void;
}

/** How an element comes to its referral: by the name in its `program` attribute, `null` where it has none. */
export type ResolveReferral = (program: string | null) => Referral | null | Promise<Referral | null>;
