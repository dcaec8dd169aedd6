import { describe, expect, test, vi } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { Services, Traits } from "../src/referral.js";
import { eligibilityFacts, exclusionOf } from "../src/reward/eligibility.js";
import { ANA, document } from "./start.js";

const eligibility = { friend: "new", countries: ["US"], minimumAge: 18 } as const;
const rules = { ...eligibility, minimumOrder: [] };

/** Opens a link as somebody of whom some things are known, and asks who invited them. */
async function ask(traits: Traits, answer: object = { status: "valid" }, extra = { eligibility }) {
  const adapter = { ...createMemoryAdapter(), invitation: async () => answer } as NonNullable<Services["adapter"]>;
  const platform = createMemoryPlatform({ url: `https://host.example/?ref=${ANA}` });
  const referral = createReferral({ ...document, ...extra } as typeof document, { platform, adapter, traits });
  await referral.ready;
  return { referral, invitation: await referral.invitation() };
}

describe("who an offer does not hold for", () => {
  test.each<[Traits, string | undefined]>([
    [{ isCustomer: true }, "not-new-customer"],
    [{ country: "FR" }, "not-here"],
    [{ age: 17 }, "too-young"],
    [{ isCustomer: true, country: "FR" }, "not-new-customer"],
    [{ country: "us", age: 18, isCustomer: false }, undefined],
    [{}, undefined],
  ])("is told by what is known of them: %j", async (traits, exclusion) => {
    expect(exclusionOf(rules, eligibilityFacts(traits))).toBe(exclusion);
    const { invitation, referral } = await ask(traits);
    expect(invitation?.exclusion).toBe(exclusion);
    expect(invitation?.reward).toMatchObject({ percent: 15 });
    // The code is real all the same.
    expect(referral.attribution()?.credited.code).toBe(ANA);
  });

  test("is nobody where there are no rules", () => {
    expect(exclusionOf(undefined, { isCustomer: true, country: "FR", age: 3 })).toBeUndefined();
  });

  test("is told by the backend, which knows more, and such a friend's code is not taken either", async () => {
    const { invitation, referral } = await ask({ isCustomer: true }, { status: "valid", exclusion: "used" });
    expect(invitation?.exclusion).toBe("used");
    const stranger = await ask({}, { status: "valid", exclusion: "used" });
    expect(await stranger.referral.redeem(ANA)).toBe("not-eligible");
    expect(await referral.redeem(ANA)).toBe("not-eligible");
  });

  test("is not told beside an invitation that is no good", async () => {
    const { invitation } = await ask({ isCustomer: true }, { status: "revoked" });
    expect(invitation).toEqual({ status: "revoked" });
  });

  test("is left to the server where the rules do not load, and that is said", async () => {
    vi.doMock("../src/reward/eligibility.js", () => {
      throw new Error("blocked");
    });
    const { invitation } = await ask({ isCustomer: true });
    vi.doUnmock("../src/reward/eligibility.js");
    expect(invitation).toMatchObject({ status: "valid" });
    expect(invitation?.exclusion).toBeUndefined();
  });
});
