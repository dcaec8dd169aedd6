import type { Referral } from "@offshoot/core";
import type { ComponentType } from "preact";
import type { Words } from "../words/en.js";
import type { CardContent } from "./card-content.js";

/** One surface: what it draws, with its own rules and words. */
export interface Card {
  readonly name: "invite" | "reward" | "welcome";
  readonly View: ComponentType<CardContent>;
  /** What stands there while the program is not known yet; nothing where `null`. */
  readonly Skeleton: ComponentType | null;
  /** Rules besides those every card shares. */
  readonly css: string;
  readonly words: Words;
  /** Reports what else it means that this card has been seen. */
  readonly onViewed?: (referral: Referral) => void;
}

/** How an element comes to its referral: by the name in its `program` attribute, `null` where it has none. */
export type ResolveReferral = (program: string | null) => Referral | null | Promise<Referral | null>;
