/** How old a hand-off may be: long enough for a slow page, too short to be passed on. */
export const HAND_OFF_MS = 120_000;

/** Name of the parameter that hands a touch of a program to another domain of the site. */
export function handOffParam(program: string): string {
  return `offshoot-${program}`;
}

/** Tells whether an address may carry a hand-off. Cheap, so that what reads one loads only there. */
export function hasHandOff(url: string, program: string): boolean {
  return url.includes(`${handOffParam(program)}=`);
}
