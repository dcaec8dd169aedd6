import type { ResolvedPrompt } from "../program/resolved-program.js";

/** The limits of a program whose document says nothing about asking. */
export const PROMPT_DEFAULTS: ResolvedPrompt = {
  on: "manual",
  minScore: 9,
  delayMs: 1500,
  maxPerDays: 30,
  quietAfterCloseDays: 90,
};

const DAY_MS = 86_400_000;

/** When this browser was last asked to invite, and when it last closed the invitation; epoch milliseconds. */
export interface PromptMemory {
  readonly shownAt: number | null;
  readonly closedAt: number | null;
}

const later = (one: number | null, other: number | null) =>
  one !== null && other !== null ? Math.max(one, other) : (one ?? other);

/** Joins what two places remember: the later time of each counts. */
export function joinMemories(one: PromptMemory, other: PromptMemory): PromptMemory {
  return { shownAt: later(one.shownAt, other.shownAt), closedAt: later(one.closedAt, other.closedAt) };
}

/** Takes a time that is still to come as now: a clock that was ahead delays the next prompt, and never for longer than from now on. */
export function settleMemory({ shownAt, closedAt }: PromptMemory, now: number): PromptMemory {
  const settle = (time: number | null) => (time === null ? null : Math.min(time, now));
  return { shownAt: settle(shownAt), closedAt: settle(closedAt) };
}

/** Tells whether a browser with this memory may not be asked at the moment. */
export function isCapped(
  { shownAt, closedAt }: PromptMemory,
  { maxPerDays, quietAfterCloseDays }: Pick<ResolvedPrompt, "maxPerDays" | "quietAfterCloseDays">,
  now: number,
): boolean {
  const isWithin = (time: number | null, days: number) => time !== null && now < time + days * DAY_MS;
  return isWithin(shownAt, maxPerDays) || isWithin(closedAt, quietAfterCloseDays);
}
