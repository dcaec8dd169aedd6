import { formatDay } from "../words/format-day.js";

/** Formats a day that a document names without a time (`2027-06-30`): the same one wherever it is read. */
export function formatDate(day: string | undefined, locale: string): string {
  // Without a time it would be midnight in Greenwich, which is the day before in America.
  return formatDay(day?.length === 10 ? `${day}T12:00` : day, locale);
}
