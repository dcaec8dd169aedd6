import { formatMoney, type ResolvedProgram } from "@offshoot/core";
import type { Translate } from "../words/fill-words.js";
import { sayCount } from "../words/say-count.js";

/** Says who an invitation is for and how often it counts, a whole sentence for each rule that the program has. */
export function listRules({ eligibility, rewards }: ResolvedProgram, t: Translate, locale: string): string[] {
  const number = new Intl.NumberFormat(locale);
  const list = (parts: readonly string[]) => new Intl.ListFormat(locale, { type: "disjunction" }).format(parts);
  const { friend, minimumOrder = [], countries = [], minimumAge } = eligibility ?? {};
  const { cap, expiresDays } = rewards;
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return [
    friend === "new" && t("rules.new"),
    minimumOrder.length > 0 &&
      t("rules.minimum", { amount: list(minimumOrder.map((money) => formatMoney(money, locale))) }),
    countries.length > 0 && t("rules.countries", { countries: list(countries.map((code) => names.of(code) ?? code)) }),
    minimumAge !== undefined && t("rules.age", { age: number.format(minimumAge) }),
    cap !== undefined && rewards.advocate && sayCount(t, "rules.cap", cap, locale, { count: number.format(cap) }),
    expiresDays !== undefined &&
      rewards.advocate &&
      sayCount(t, "rules.expires", expiresDays, locale, { days: number.format(expiresDays) }),
  ].filter((rule) => typeof rule === "string" && rule !== "") as string[];
}
