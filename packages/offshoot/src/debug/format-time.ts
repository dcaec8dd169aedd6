/** Gives a day and a time in UTC, to the second: `2026-11-26 07:40:12 UTC`. */
export const formatInstant = (time: number) => `${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC`;

/** Gives a day in UTC: `Nov 26, 2026`. */
export const formatDay = (time: number) =>
  new Date(time).toLocaleDateString("en", { dateStyle: "medium", timeZone: "UTC" });

/** Gives the time of the day on this device: `07:40:12`. */
export const formatClock = (time: number) => new Date(time).toTimeString().slice(0, 8);

const UNITS = [
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** Says how long a time is in its largest unit: `3 minutes`. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? UNITS[3];
  const number = Math.floor(seconds / length);
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
