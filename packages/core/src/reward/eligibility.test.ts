import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResolvedEligibility } from "../program/resolved-program.js";
import { checkEligibility, type EligibilityFacts, eligibilityFacts } from "./eligibility.js";

const rules: ResolvedEligibility = {
  friend: "new",
  minimumOrder: [
    { amount: 3000, currency: "USD" },
    { amount: 2800, currency: "EUR" },
  ],
  countries: ["US", "DE"],
  minimumAge: 18,
};
const anyone: ResolvedEligibility = { friend: "anyone", minimumOrder: [], countries: [] };

describe("who may take part", () => {
  test.each<[EligibilityFacts, string | undefined]>([
    [{}, undefined],
    [{ isCustomer: false, country: "us", age: 18, order: { amount: 3000, currency: "USD" } }, undefined],
    [{ isCustomer: true }, "not-new-customer"],
    [{ country: "FR" }, "not-eligible"],
    [{ country: " de " }, undefined],
    [{ age: 17 }, "not-eligible"],
    [{ order: { amount: 2999, currency: "USD" } }, "below-minimum"],
    [{ order: { amount: 2799, currency: "EUR" } }, "below-minimum"],
    [{ order: { amount: 1, currency: "GBP" } }, undefined],
    [{ isCustomer: true, country: "FR", order: { amount: 1, currency: "USD" } }, "not-new-customer"],
  ])("case %#: only what is known excludes", (facts, reason) => {
    expect(checkEligibility(rules, facts)).toEqual(reason ? { isEligible: false, reason } : { isEligible: true });
  });

  test.each(["", "unknown", "Germany", "U", "12"])("is not decided by %j, which is no country", (country) => {
    expect(checkEligibility(rules, { country })).toEqual({ isEligible: true });
  });

  test("is everybody where there are no rules, or none that excludes", () => {
    const facts = fc.record(
      {
        country: fc.string(),
        isCustomer: fc.boolean(),
        age: fc.double(),
        order: fc.record({ amount: fc.nat(), currency: fc.constant("USD") }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, (some) => {
        expect(checkEligibility(undefined, some)).toEqual({ isEligible: true });
        expect(checkEligibility(anyone, some)).toEqual({ isEligible: true });
      }),
    );
  });

  test("never grows by telling more: whoever is out stays out", () => {
    const some = fc.record(
      { country: fc.constantFrom("US", "FR", "?"), isCustomer: fc.boolean(), age: fc.integer({ min: 10, max: 30 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, fc.constantFrom("country", "isCustomer", "age"), (facts, name) => {
        const { [name]: _, ...fewer } = facts;
        if (!checkEligibility(rules, fewer).isEligible) expect(checkEligibility(rules, facts).isEligible).toBe(false);
      }),
    );
  });

  test("is read from traits that are what they should be, and from no prototype", () => {
    expect(eligibilityFacts({ country: "US", isCustomer: true, age: 30, plan: "pro" })).toEqual({
      country: "US",
      isCustomer: true,
      age: 30,
    });
    expect(eligibilityFacts({ country: 5, isCustomer: "yes", age: "30" })).toEqual({});
    expect(eligibilityFacts(Object.create({ isCustomer: true }))).toEqual({});
  });
});
