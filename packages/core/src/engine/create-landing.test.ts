import { expect, test } from "vitest";
import type { Attribution, Touch } from "../attribution/touch.js";
import { createMemoryPlatform } from "../platform/memory-platform.js";
import type { ReferralContext } from "../referral-context.js";
import { createLanding } from "./create-landing.js";

test("a former product is asked once, although a landing and a grant ask at the same time", async () => {
  const taken: Touch[] = [];
  const platform = createMemoryPlatform({ url: "https://acme.example/?via=ana" });
  const program = {
    program: "acme",
    attribution: { migrate: ["rewardful"], windowDays: 30 },
    link: { vanity: ["ana"] },
  };
  const context = { program, platform, now: () => 1_800_000_000_000 } as unknown as ReferralContext;
  const landing = createLanding({
    context,
    arrivals: { capture() {}, take: (touch: Touch) => taken.push(touch) } as never,
    isAllowed: () => true,
    attribution: () => (taken.length > 0 ? ({ verified: true } as Attribution) : null),
  });
  await Promise.all([landing.land("https://acme.example/?via=ana"), landing.takeOver()]);
  expect(taken.map(({ code }) => code)).toEqual(["ANA"]);
});
