import type { Decision } from "../attribution/touch.js";
import type { CheckedBoost } from "../program/checked-program.js";
import type { ResolvedProgram } from "../program/resolved-program.js";
import { formatMoment } from "./format-moment.js";
import type { Layer } from "./layer.js";

/** Whether the time is too early or too late for invitations, and why. */
export interface ScheduleState {
  readonly closed: "upcoming" | "ended";
  readonly decision: Decision;
}

/** Compares the time with a program's own; `null` while it is in it. It ends when `endsAt` has come. */
export function readSchedule(
  { startsAt, endsAt, timeZone }: NonNullable<ResolvedProgram["schedule"]>,
  now: number,
): ScheduleState | null {
  const state = (closed: ScheduleState["closed"], sentence: string): ScheduleState => ({
    closed,
    decision: { rule: "schedule", sentence },
  });
  if (endsAt !== undefined && now >= endsAt)
    return state(
      "ended",
      `Nobody is invited any more, because the program ended on ${formatMoment(endsAt, timeZone)}.`,
    );
  if (startsAt !== undefined && now < startsAt)
    return state(
      "upcoming",
      `Nobody is invited yet, because the program begins on ${formatMoment(startsAt, timeZone)}.`,
    );
  return null;
}

/** Compares the time with that of each boost, which holds from its beginning until just before its end. */
export function resolveBoosts(boosts: readonly CheckedBoost[], now: number, timeZone: string): readonly Layer[] {
  return boosts.map(({ key, from, until, set }) => {
    const moment = (time: number) => formatMoment(time, timeZone);
    const isOn = from <= now && now < until;
    const why = now < from ? `because it begins on ${moment(from)}` : `because it ended on ${moment(until)}`;
    const rest = isOn ? `applies until ${moment(until)}` : `does not apply, ${why}`;
    return { key, set: isOn ? set : null, decision: { rule: "schedule", sentence: `Boost ${key} ${rest}.` } };
  });
}
