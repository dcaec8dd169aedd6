import type { CardContent } from "../card/card-content.js";
import type { InvitePart } from "./invite-part.js";

/** Parts of one card, by name. */
export interface Parts<Name extends string> {
  /** Gives a part once it is here; until then it is fetched, and the card drawn again when it has come. `null` once it could not be had. */
  readonly want: (name: Name, card: CardContent) => InvitePart | null | undefined;
  /** Rules of the parts that are here, always in the same order. */
  readonly css: () => string;
}

/** Fetches the parts of a card when they are first wanted; each is tried twice. */
export function createParts<Name extends string>(
  loads: Readonly<Record<Name, (card: CardContent) => Promise<InvitePart>>>,
): Parts<Name> {
  const names = Object.keys(loads) as Name[];
  const parts: Partial<Record<Name, InvitePart | null>> = {};
  const asked = new Set<Name>();
  return {
    want(name, card) {
      if (!asked.has(name)) {
        asked.add(name);
        const load = () => loads[name](card);
        const arrive = (part: InvitePart | null) => {
          parts[name] = part;
          card.redraw();
        };
        load()
          .catch(load)
          .then(arrive, () => arrive(null));
      }
      return parts[name];
    },
    css: () => names.map((name) => parts[name]?.css ?? "").join(""),
  };
}
