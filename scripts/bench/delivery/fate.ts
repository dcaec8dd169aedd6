import { countDoubled, countLost, type Site } from "./site.ts";

/** What became of the events of a library in one scenario. */
export interface Fate {
  readonly tracked: number;
  readonly lost: number;
  /** Arrived under more than one id. */
  readonly doubled: number;
}

/** Longest time that the last visit gets to deliver what is left, in milliseconds; the slowest claims a dead page's events after 14 s. */
export const LAST_VISIT_MS = 16_000;

/** Counts what became of the events of one site. */
export function readFate(site: Site, markers: readonly string[]): Fate {
  return { tracked: markers.length, lost: countLost(site, markers), doubled: countDoubled(site, markers) };
}

/** Adds up the same scenario played several times. */
export function addFates(fates: readonly Fate[]): Fate {
  const sum = (key: keyof Fate) => fates.reduce((total, fate) => total + fate[key], 0);
  return { tracked: sum("tracked"), lost: sum("lost"), doubled: sum("doubled") };
}
