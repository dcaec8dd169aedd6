import { formatDay } from "../words/format-day.js";

/** Formats a moment for a reader: `14:05` today, else with its day (`12 March, 14:05`); empty when there is no such moment. */
export function formatMoment(at: string, locale: string): string {
  const moment = new Date(at);
  const day = formatDay(at, locale);
  if (!day) return "";
  const isToday = moment.toDateString() === new Date().toDateString();
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const year = moment.getFullYear() === new Date().getFullYear() ? {} : ({ year: "numeric" } as const);
  const date = isToday ? {} : ({ day: "numeric", month: "long", ...year } as const);
  return new Intl.DateTimeFormat(locale, { ...date, ...time }).format(moment);
}
