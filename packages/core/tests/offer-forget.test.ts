import { describe, expect, test } from "vitest";
import type { Invitation } from "../src/adapter.js";
import { createOfferBed, KEY, percentOff } from "./offer-bed.js";
import { ANA, BEN, DAY } from "./start.js";

const fifteen = percentOff(15);
const ten = percentOff(10);

describe("offers that were forgotten", () => {
  test("do not come back from memory once something may be stored again", async () => {
    const { open, platform } = createOfferBed();
    const page = open(fifteen);
    await page.invitation();
    platform.local.remove(KEY);
    page.forgetOffers();
    page.keepOffer();
    expect(platform.stored.has(KEY)).toBe(false);
    page.change(ten);
    expect(await page.invitation()).toEqual({ status: "valid", reward: ten });
  });

  test.each([0, 1])("are not brought back by the answer to question %i, which was still on its way", async (asked) => {
    const { open, platform, world } = createOfferBed();
    const answers: ((answer: Invitation) => void)[] = [];
    const page = open(fifteen);
    if (asked > 0) await page.invitation();
    world.answer = () => new Promise((resolve) => void answers.push(resolve));
    const asking = page.invitation();
    if (asked > 0) await new Promise((resolve) => setTimeout(resolve));
    platform.local.remove(KEY);
    page.forgetOffers();
    const before = page.shown();
    await new Promise((resolve) => setTimeout(resolve));
    answers[0]?.({ status: "valid", reward: fifteen, advocate: { displayName: "Ana" } });
    await asking;
    page.keepOffer();
    expect(platform.stored.has(KEY)).toBe(false);
    expect(page.shown()).toEqual(before);
    page.change(ten);
    world.answer = async () => null;
    expect(await page.invitation()).toEqual({ status: "valid", reward: ten });
  });
});

describe("a code that only the backend knows", () => {
  /** Opens a page on which the backend answers about a code of its own. */
  const answered = async (answer: Invitation | null) => {
    const bed = createOfferBed();
    bed.world.isVerified = false;
    bed.world.answer = async () => answer;
    await bed.open(fifteen).invitation();
    return bed;
  };

  test("is vouched for on later pages as long as its offer is held, and no other code is", async () => {
    const { open, clock } = await answered({ status: "valid" });
    expect([ANA, BEN].map(open(ten).isVouched)).toEqual([true, false]);
    clock.now += 90 * DAY;
    expect(open(ten).isVouched(ANA)).toBe(false);
  });

  test.each([null, { status: "unknown" }, { status: "ended" }] as const)("is none after %j", async (answer) => {
    const { open } = await answered(answer);
    expect(open(ten).isVouched(ANA)).toBe(false);
  });

  test.each(["unknown", "revoked"] as const)("is none any more once the backend calls it %s", async (status) => {
    const { open, world } = await answered({ status: "valid" });
    world.answer = async () => ({ status });
    await open(ten).invitation();
    expect(open(ten).isVouched(ANA)).toBe(false);
  });

  test("is looked for nowhere without permission, and stored nowhere", async () => {
    const { open, world } = await answered({ status: "valid" });
    world.isAllowed = false;
    expect(open(ten).isVouched(ANA)).toBe(false);
  });

  test("is not vouched for by what is none of ours", async () => {
    const { open, platform } = createOfferBed();
    const held = { code: ANA, reward: fifteen, version: 1, until: 8e15 };
    for (const text of ["{", "[null]", JSON.stringify([held]), JSON.stringify([{ ...held, isVouched: "yes" }])]) {
      platform.local.write(KEY, text);
      expect(open(ten).isVouched(ANA), text).toBe(false);
    }
    expect(open(ten).isVouched("constructor")).toBe(false);
  });
});
