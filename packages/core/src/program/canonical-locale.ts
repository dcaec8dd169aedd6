/** Brings a language tag into the form that Intl takes; English where it is none, as in `en_US`. */
export function canonicalLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}
