/** Formats a day for a reader (`6 December`), with the year when it is another one; empty when there is no such day. */
export function formatDay(at: string | undefined, locale: string, month: "long" | "short" = "long"): string {
  const day = new Date(at ?? "");
  if (Number.isNaN(day.getTime())) return "";
  const year = day.getFullYear() === new Date().getFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(locale, { day: "numeric", month, ...year }).format(day);
}
