import type { WireLimits } from "../format/wire-format.js";
import type { Entry } from "./entry.js";

/** Takes entries from the front while they fit. One that is too big goes alone, and the backend decides. */
export function pickBatch(entries: readonly Entry[], { events, bytes }: WireLimits): readonly Entry[] {
  // One more byte for the comma between two events.
  let spare = bytes + 1;
  return entries.slice(0, events).filter((entry, index) => {
    spare -= entry.bytes + 1;
    return spare >= 0 || index === 0;
  });
}
