import { expect, test, vi } from "vitest";
import { createOfferBed, KEY, percentOff } from "./offer-bed.js";

vi.mock("../src/reward/held-offer.js", () => {
  throw new Error("blocked");
});

const fifteen = percentOff(15);

test("a friend is welcomed with what the program says where the part that keeps offers does not load", async () => {
  const { open, world, platform } = createOfferBed();
  const page = open({ ...fifteen, coupon: "F" });
  expect(await page.invitation()).toEqual({ status: "valid", reward: { ...fifteen, coupon: "F" }, coupon: "F" });
  world.answer = async () => ({ status: "revoked" });
  expect(await page.invitation()).toEqual({ status: "revoked" });
  world.answer = async () => null;
  world.isVerified = false;
  expect(await page.invitation()).toBeNull();
  page.keepOffer();
  expect([page.why(), platform.stored.has(KEY), page.fail.mock.calls]).toEqual([[], false, []]);
});
