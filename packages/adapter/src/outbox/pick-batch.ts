import type { WireLimits } from "../format/wire-format.js";
import type { Entry } from "./entry.js";

/** What may go together in one request. */
export interface BatchRules extends WireLimits {
  /** Whose events these are; a request holds the events of one person. @default everybody's go together */
  readonly ownerOf?: ((entry: Entry) => unknown) | undefined;
}

/** Takes entries of one owner from the front while they fit. One that is too big goes alone, and the backend decides. */
export function pickBatch(
  entries: readonly Entry[],
  { events, bytes, ownerOf = () => null }: BatchRules,
): readonly Entry[] {
  // One more byte for the comma between two events.
  let spare = bytes + 1;
  const [first] = entries;
  return entries
    .filter((entry) => ownerOf(entry) === ownerOf(first as Entry))
    .slice(0, events)
    .filter((entry, index) => {
      spare -= entry.bytes + 1;
      return spare >= 0 || index === 0;
    });
}
