import type { ReportedEarlier } from "@offshoot/core";
import type { DataCall } from "../queue.js";

/** As `journalCall` names them; the loader shares no file with others. */
const PREFIX = "_offshoot_call.";

/** A call that a page has written down. */
export interface WrittenCall extends Required<ReportedEarlier> {
  /** Its place among the calls of that page. */
  readonly turn: number;
  /** `data-program` of the tag. */
  readonly program: string;
  readonly call: DataCall;
}

/** Reads a call that was written down; `null` when it is there no longer, or was written by somebody else. */
export function readCall(id: string): WrittenCall | null {
  try {
    const [at, turn, path, program, ...call] = JSON.parse(localStorage.getItem(PREFIX + id) ?? "");
    const isOurs = Number.isFinite(at) && typeof path === "string" && typeof call[0] === "string";
    return isOurs ? { id, at, turn, path, program: `${program ?? ""}`, call: call as unknown as DataCall } : null;
  } catch {
    return null;
  }
}

/** Lists every call that pages of this site have written down and nobody has taken, in their order. */
export function listCalls(): readonly WrittenCall[] {
  try {
    const ids = Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
    return ids.flatMap((id) => readCall(id) ?? []).sort((a, b) => a.at - b.at || a.turn - b.turn);
  } catch {
    return [];
  }
}

/** Strikes a call out. */
export function strikeCall(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Where storage is blocked nothing was written.
  }
}
