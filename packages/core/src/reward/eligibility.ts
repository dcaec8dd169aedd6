import type { Exclusion, RewardReason } from "../adapter.js";
import type { ResolvedEligibility } from "../program/resolved-program.js";
import type { Traits } from "../referral.js";
import type { Money } from "./money.js";

/** What is known about a friend and their order; what is missing is not known, and excludes nobody. */
export interface EligibilityFacts {
  /** ISO 3166 code, in any case. */
  readonly country?: string | undefined;
  /** Whether they have bought before. */
  readonly isCustomer?: boolean | undefined;
  /** In years. */
  readonly age?: number | undefined;
  /** Value of the order. */
  readonly order?: Money | undefined;
}

/** Why an offer does not hold for somebody. */
export type IneligibleReason = Extract<RewardReason, "not-new-customer" | "below-minimum" | "not-eligible">;

/** Whether an offer holds for somebody, as far as is known. */
export type Eligibility =
  | { readonly isEligible: true }
  | { readonly isEligible: false; readonly reason: IneligibleReason };

/** The traits from which a browser knows who may take part: `country` (ISO 3166), `isCustomer` and `age` in years. */
export function eligibilityFacts(traits: Traits): EligibilityFacts {
  const own = (name: string) => (Object.hasOwn(traits, name) ? traits[name] : undefined);
  const [country, isCustomer, age] = ["country", "isCustomer", "age"].map(own);
  return {
    ...(typeof country === "string" && { country }),
    ...(typeof isCustomer === "boolean" && { isCustomer }),
    ...(typeof age === "number" && { age }),
  };
}

/** Tells whether a country is known to be outside a list; a list of none is everywhere. */
function isElsewhere(country: string | undefined, countries: readonly string[]): boolean {
  const code = country?.trim().toUpperCase() ?? "";
  return countries.length > 0 && /^[A-Z]{2}$/.test(code) && !countries.includes(code);
}

/**
 * Tells why an offer does not hold for somebody, whatever they order; `undefined` where nothing that is known excludes them.
 *
 * @param rules Those of the program; none let everybody in.
 */
export function exclusionOf(
  rules: ResolvedEligibility | undefined,
  { country, isCustomer, age }: EligibilityFacts,
): Exclusion | undefined {
  const { friend, countries = [], minimumAge = 0 } = rules ?? {};
  if (friend === "new" && isCustomer === true) return "not-new-customer";
  if (isElsewhere(country, countries)) return "not-here";
  return age !== undefined && age >= 0 && age < minimumAge ? "too-young" : undefined;
}

/**
 * Judges whether an offer holds for a friend. Only what is known excludes: an unknown country, age or order never does.
 *
 * @param rules Those of the program; none let everybody in.
 */
export function checkEligibility(rules: ResolvedEligibility | undefined, facts: EligibilityFacts): Eligibility {
  if (!rules) return { isEligible: true };
  const { order } = facts;
  const refuse = (reason: IneligibleReason) => ({ isEligible: false, reason }) as const;
  const exclusion = exclusionOf(rules, facts);
  if (exclusion) return refuse(exclusion === "not-new-customer" ? exclusion : "not-eligible");
  // An order in a currency without a minimum has none: nothing is exchanged.
  const least = rules.minimumOrder.find(({ currency }) => currency === order?.currency);
  return least && order && order.amount < least.amount ? refuse("below-minimum") : { isEligible: true };
}
