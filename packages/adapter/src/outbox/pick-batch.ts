import type { Entry } from "./entry.js";

/** Most that one request may hold. */
export interface BatchLimits {
  readonly events: number;
  /** UTF-8 bytes of the events. */
  readonly bytes: number;
}

/** Takes entries from the front while they fit. One that is too big goes alone, and the backend decides. */
export function pickBatch(entries: readonly Entry[], { events, bytes }: BatchLimits): readonly Entry[] {
  // One more byte for the comma between two events.
  let spare = bytes + 1;
  return entries.slice(0, events).filter((entry, index) => {
    spare -= entry.bytes + 1;
    return spare >= 0 || index === 0;
  });
}
