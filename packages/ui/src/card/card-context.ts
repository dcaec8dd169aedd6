import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Translate } from "../words/fill-words.js";

/** What the parts of a card share. */
export interface CardSurroundings {
  readonly name: "invite" | "reward" | "welcome";
  /** BCP 47 tag in which the card speaks. */
  readonly locale: string;
  readonly t: Translate;
  /** Sends an event through the host element; `false` when the page prevented what would follow. */
  readonly emit: (type: "share" | "copy" | "close", detail?: Readonly<Record<string, unknown>>) => boolean;
  /** Gives the host element a box, or takes it away. */
  readonly setShown: (isShown: boolean) => void;
}

/** Filled by the frame around every card; no part stands outside one. */
export const CardContext = createContext({} as CardSurroundings);

/** Gives a part of a card its surroundings. */
export function useCard(): CardSurroundings {
  return useContext(CardContext);
}
