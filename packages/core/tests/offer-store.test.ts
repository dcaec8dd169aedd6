import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReferral } from "../src/create-referral.js";
import { createMemoryAdapter } from "../src/memory-adapter.js";
import { createMemoryPlatform } from "../src/platform/memory-platform.js";
import type { Reward } from "../src/reward/reward.js";
import { createOfferBed, KEY, percentOff } from "./offer-bed.js";
import { ANA, BEN, DAY, document, NOW } from "./start.js";

const fifteen = percentOff(15);
const ten = percentOff(10);

describe("what stands in the store", () => {
  const held = { code: ANA, reward: fifteen, version: 1, until: NOW + DAY };
  const offerWith = async (text: string) => {
    const { open, platform } = createOfferBed();
    platform.local.write(KEY, text);
    return (await open(ten).invitation())?.reward;
  };

  test("is believed where it is ours", async () => {
    expect(await offerWith(JSON.stringify([held]))).toEqual(fifteen);
  });

  test.each([
    "",
    "null",
    "{",
    "[]",
    "[null]",
    JSON.stringify(held),
    JSON.stringify([{ ...held, code: BEN }]),
    JSON.stringify([{ ...held, code: undefined }]),
    JSON.stringify([{ ...held, until: NOW }]),
    JSON.stringify([{ ...held, until: "9999" }]),
    JSON.stringify([{ ...held, reward: { kind: "discount", percent: 1000 } }]),
    JSON.stringify([{ ...held, reward: null }]),
    `[{"__proto__":${JSON.stringify(held)}}]`,
    JSON.stringify([held, "x".repeat(20_000)]),
  ])("is left alone in case %#, which is none of ours", async (text) => {
    expect(await offerWith(text)).toEqual(ten);
  });

  test("opens no address that is not safe", async () => {
    const reward = { ...fifteen, coupon: "F", applyUrl: "javascript:alert(1)" };
    expect(await offerWith(JSON.stringify([{ ...held, reward }]))).toEqual({ ...fifteen, coupon: "F" });
  });

  test("can make nothing outlast its touch", async () => {
    const { open, platform, clock, world } = createOfferBed();
    platform.local.write(KEY, JSON.stringify([{ ...held, until: 8e15 }]));
    expect((await open(ten).invitation())?.reward).toEqual(fifteen);
    clock.now += 90 * DAY;
    world.touchedAt = clock.now;
    expect((await open(ten).invitation())?.reward).toEqual(ten);
  });

  test("breaks nothing, whatever it is", async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.jsonValue()).map((list) => JSON.stringify(list)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect(await offerWith(text)).toEqual(ten);
      }),
    );
  });
});

test("an offer outlives a new version of the document on a real page, and goes with the consent", async () => {
  const platform = createMemoryPlatform();
  const open = async (friend: { kind: "discount"; percent: number }, url = platform.url()) => {
    platform.navigate(url);
    const program = { ...document, rewards: { ...document.rewards, friend } };
    const referral = createReferral(program, { platform, adapter: createMemoryAdapter(), now: () => NOW });
    await referral.ready;
    return referral;
  };
  const rewardOf = async (referral: ReturnType<typeof createReferral>): Promise<Reward | undefined> =>
    (await referral.invitation())?.reward;
  expect(await rewardOf(await open({ kind: "discount", percent: 15 }, `https://host.example/?ref=${ANA}`))).toEqual(
    fifteen,
  );
  const later = await open({ kind: "discount", percent: 10 }, "https://host.example/next");
  expect(await rewardOf(later)).toEqual(fifteen);
  expect(platform.stored.has(KEY)).toBe(true);
  await later.consent.revoke();
  expect(platform.stored.has(KEY)).toBe(false);
});
