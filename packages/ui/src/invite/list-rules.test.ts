import type { ResolvedProgram } from "@offshoot/core";
import { describe, expect, it } from "vitest";
import { stepWords } from "../words/en/steps.js";
import { fillWords } from "../words/fill-words.js";
import { listRules } from "./list-rules.js";

const rewards: ResolvedProgram["rewards"] = {
  advocate: { kind: "credit", money: { amount: 2000, currency: "USD" } },
  friend: null,
  holdDays: 14,
};
const say = (program: Partial<ResolvedProgram>) =>
  listRules({ rewards, ...program } as ResolvedProgram, fillWords(stepWords, {}, "en"), "en");

describe("listRules", () => {
  it("says nothing where everybody may take part", () => {
    expect(say({})).toEqual([]);
    expect(say({ eligibility: { friend: "anyone", minimumOrder: [], countries: [] } })).toEqual([]);
  });

  it("has a whole sentence for each rule", () => {
    const eligibility = {
      friend: "new",
      minimumOrder: [
        { amount: 3000, currency: "USD" },
        { amount: 2800, currency: "EUR" },
      ],
      countries: ["DE", "FR"],
      minimumAge: 18,
    } as const;
    expect(say({ eligibility, rewards: { ...rewards, cap: 10, expiresDays: 90 } })).toEqual([
      "For new customers only.",
      "For orders of $30 or €28 or more.",
      "Countries: Germany or France.",
      "For friends aged 18 or over.",
      "You can earn this up to 10 times.",
      "A reward that is ready can be used for 90 days.",
    ]);
  });

  it("counts one as one", () => {
    expect(say({ rewards: { ...rewards, cap: 1, expiresDays: 1 } })).toEqual([
      "You can earn this 1 time.",
      "A reward that is ready can be used for 1 day.",
    ]);
  });

  it("limits nothing that the advocate does not get", () => {
    expect(say({ rewards: { ...rewards, advocate: null, cap: 10, expiresDays: 90 } })).toEqual([]);
  });
});
