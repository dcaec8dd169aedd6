import type { ReportedEarlier } from "@offshoot/core";
import type { DataCall } from "../queue.js";

/** As `journalCall` names them; the loader shares no file with others. */
const PREFIX = "_offshoot_call.";

/** A call that a page has written down. */
export interface WrittenCall extends Required<ReportedEarlier> {
  /** What it is written down under. */
  readonly key: string;
  /** Its place among the calls of that page. */
  readonly turn: number;
  /** `data-program` of the tag. */
  readonly program: string;
  readonly call: DataCall;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

/**
 * Reads the key of a call: a time, its place among the calls of that page and a random number, which make the id of its event, a UUIDv7
 * that is the same on every page.
 *
 * @returns `null` for a key of somebody else.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function readKey(key: string): Pick<WrittenCall, "id" | "at" | "turn"> | null {
  const [, time, turn, chance] = /^(\d{1,14}),(\d{1,9}),([\d.e-]+)$/.exec(key) ?? [];
  const at = Number(time);
  const random = Number(chance);
  if (!(random >= 0 && random < 1)) return null;
  const parts = [hex(at, 12), hex(Number(turn) % 2 ** 16, 4), hex(Math.floor(random * 2 ** 53), 14)];
  return { id: parts.join("").replace(/^(.{8})(.{4})(.{3})(.{3})/, "$1-$2-7$3-8$4-"), at, turn: Number(turn) };
}

/** Reads a call that was written down; `null` when it is there no longer, or was written by somebody else. */
export function readCall(key: string): WrittenCall | null {
  try {
    const known = readKey(key);
    const [path, program, ...call] = JSON.parse(localStorage.getItem(PREFIX + key) ?? "");
    const isOurs = known && typeof path === "string" && typeof call[0] === "string";
    return isOurs ? { key, ...known, path, program: `${program ?? ""}`, call: call as unknown as DataCall } : null;
  } catch {
    return null;
  }
}

/** Lists every call that pages of this site have written down and nobody has taken, in their order. */
export function listCalls(): readonly WrittenCall[] {
  try {
    const keys = Object.keys(localStorage).flatMap((name) =>
      name.startsWith(PREFIX) ? name.slice(PREFIX.length) : [],
    );
    return keys.flatMap((key) => readCall(key) ?? []).sort((a, b) => a.at - b.at || a.turn - b.turn);
  } catch {
    return [];
  }
}

/** Strikes a call out. */
export function strikeCall(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Where storage is blocked nothing was written.
  }
}
