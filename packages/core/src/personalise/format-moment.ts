/** Says when something is, in English, by the clocks of a time zone: `1 December 2026 at 00:00 (Europe/Paris)`. */
export function formatMoment(time: number, timeZone: string): string {
  const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone }).format(time);
  return `${moment} (${timeZone})`;
}
