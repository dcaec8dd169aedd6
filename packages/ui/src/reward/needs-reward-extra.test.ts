import type { ReferralState, Summary } from "@offshoot/core";
import { expect, it } from "vitest";
import { AUTOMATIC_SUMMARY, CODE_SUMMARY, PARTNER_PROGRAM, PEOPLE_SUMMARY } from "../../tests/reward-states.js";
import { FULL_SUMMARY, TIERS } from "../../tests/summaries.js";
import { needsRewardExtra } from "./needs-reward-extra.js";

const stateOf = (value: Summary | null, program: object = {}) =>
  ({ program: { rewards: {}, ...program }, summary: { status: "ready", value } }) as unknown as ReferralState;

it("fetches nothing for a balance and its history", () => {
  const at = "2026-11-20T10:00:00.000Z";
  const ordered = { ...FULL_SUMMARY, invited: [{ state: "ordered", at }] };
  for (const value of [null, FULL_SUMMARY, AUTOMATIC_SUMMARY, ordered])
    expect(needsRewardExtra(stateOf(value))).toBe(false);
});

it("fetches the rest for tiers, partners, people, and what somebody has to do something for", () => {
  expect(needsRewardExtra(stateOf(null, { rewards: { tiers: TIERS } }))).toBe(true);
  expect(needsRewardExtra(stateOf(null, { kind: PARTNER_PROGRAM.kind }))).toBe(true);
  expect(needsRewardExtra(stateOf(null, { agreement: PARTNER_PROGRAM.agreement }))).toBe(true);
  expect(needsRewardExtra(stateOf(PEOPLE_SUMMARY))).toBe(true);
  expect(needsRewardExtra(stateOf(CODE_SUMMARY))).toBe(true);
});
