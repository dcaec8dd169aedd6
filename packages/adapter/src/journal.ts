import type { ReferralEvent } from "@offshoot/core";

/** Every journal entry of every program starts with this. */
export const JOURNAL_PREFIX = "_offshoot.";

/**
 * Names the local storage entry of an event: `_offshoot.<program>.<event id>`.
 *
 * @param suffix Tells a queue with a name of its own from the program's: `@<name>`. @default none
 */
export function journalKey({ program, id }: Pick<ReferralEvent, "program" | "id">, suffix = ""): string {
  return `${JOURNAL_PREFIX}${program}${suffix}.${id}`;
}

/**
 * Writes one event down before the current task ends, so that it outlives a navigation in that same task.
 *
 * It needs no adapter: the next HTTP adapter of the program, on this page or a later one, sends what it finds.
 *
 * @param body The event as JSON, where the caller has it already.
 * @returns whether it was kept; `false` when storage is blocked or full, or the event is no JSON.
 */
export function writeJournal(event: ReferralEvent, body?: string): boolean {
  try {
    localStorage.setItem(journalKey(event), body ?? JSON.stringify(event));
    return true;
  } catch {
    return false;
  }
}
