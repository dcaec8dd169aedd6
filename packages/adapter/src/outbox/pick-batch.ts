import type { WireLimits } from "../format/wire-format.js";
import type { Entry } from "./entry.js";

/** What may go together in one request. */
export interface BatchRules extends WireLimits {
  /** Whether a request holds the events of one person alone. @default everybody's go together */
  readonly isPersonal?: boolean | undefined;
}

/** Tells whose an event is. */
const ownerOf = ({ event }: Entry) => event.advocate?.id;

/** Takes entries from the front while they fit. One that is too big goes alone, and the backend decides. */
export function pickBatch(entries: readonly Entry[], { events, bytes, isPersonal }: BatchRules): readonly Entry[] {
  // One more byte for the comma between two events.
  let spare = bytes + 1;
  return entries
    .filter((entry) => !isPersonal || ownerOf(entry) === ownerOf(entries[0] as Entry))
    .slice(0, events)
    .filter((entry, index) => {
      spare -= entry.bytes + 1;
      return spare >= 0 || index === 0;
    });
}
