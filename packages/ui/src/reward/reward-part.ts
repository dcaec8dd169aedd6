import type { ComponentType } from "preact";
import type { CardContent } from "../card/card-content.js";

/** Where what only some programs have stands: above the history of rewards or below it. */
export type RewardPlace = "above" | "below";

/** What only some programs have, in one of its places. */
export type RewardPart = ComponentType<CardContent & { readonly place: RewardPlace }>;
