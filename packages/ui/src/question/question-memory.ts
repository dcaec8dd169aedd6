import type { Referral } from "@offshoot/core";

/** What this browser knows of the question. */
export interface QuestionMemory {
  /** When it was answered or closed; epoch milliseconds. */
  readonly at: number;
  /** A score that was chosen and not sent yet. */
  readonly score?: number;
}

const DAY_MS = 86_400_000;

// What nothing may or can be stored of is known for as long as the page lives.
const memories = new WeakMap<Referral, QuestionMemory>();

const keyOf = ({ program }: Referral) => `_offshoot_${program.program}_question`;
const mayStore = ({ consent, isPreview }: Referral) => consent.status === "granted" && !isPreview;

/** Reads what is remembered; `null` where there is nothing, or nothing of ours. */
export function recallQuestion(referral: Referral): QuestionMemory | null {
  try {
    const { at, score } = JSON.parse((mayStore(referral) && localStorage.getItem(keyOf(referral))) || "");
    if (Number.isFinite(at)) return Number.isInteger(score) ? { at, score } : { at };
  } catch {
    // Blocked, or not ours.
  }
  return memories.get(referral) ?? null;
}

/** Remembers, after consent beyond this page. */
export function keepQuestion(referral: Referral, memory: QuestionMemory): void {
  memories.set(referral, memory);
  if (!mayStore(referral)) return;
  try {
    localStorage.setItem(keyOf(referral), JSON.stringify(memory));
  } catch {
    // Storage is blocked or full: memory has to do.
  }
}

/** Tells whether it is too soon to ask again. A time that is still to come, by a clock that was ahead, does not count. */
export function isTooSoon(memory: QuestionMemory | null, everyDays: number, now: number): boolean {
  return memory !== null && memory.at <= now && now < memory.at + everyDays * DAY_MS;
}
