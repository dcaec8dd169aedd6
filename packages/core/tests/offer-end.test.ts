import { describe, expect, test } from "vitest";
import { createOfferBed, KEY, percentOff } from "./offer-bed.js";
import { ANA, BEN, DAY, NOW } from "./start.js";

const fifteen = percentOff(15);
const ten = percentOff(10);
const dateOf = (time: number) => new Date(time).toISOString();

describe("a program that has ended by the backend's word", () => {
  test("keeps its promise to a friend who came in time, and names who invited them", async () => {
    const { open, world, clock } = createOfferBed();
    await open(fifteen).invitation();
    clock.now += DAY;
    const advocate = { displayName: "Ana" };
    world.answer = async () => ({ status: "ended", reward: ten, coupon: "TEN", expiresAt: dateOf(NOW), advocate });
    const page = open(ten);
    const held = { status: "valid", reward: fifteen, programVersion: 1, advocate };
    expect(await page.invitation()).toEqual(held);
    expect(page.shown()).toEqual(held);
  });

  test("is over for whoever was promised nothing, on later pages too", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    world.code = BEN;
    world.answer = async () => ({ status: "ended" });
    for (const page of [open(ten), open(ten)]) expect(await page.invitation()).toEqual({ status: "ended" });
  });

  test("is over for whoever saw its offer only until the backend could be asked", async () => {
    const { open, world, platform } = createOfferBed();
    world.answer = async () => ({ status: "ended" });
    world.undecided = Promise.resolve();
    const page = open(fifteen);
    const asking = [page.invitation(), page.invitation()];
    expect(page.shown()).toMatchObject({ status: "valid" });
    for (const answer of asking) expect(await answer).toEqual({ status: "ended" });
    world.undecided = null;
    expect(await page.invitation()).toEqual({ status: "ended" });
    expect([page.why(), platform.stored.has(KEY)]).toEqual([[], false]);
  });
});

describe("an offer that ends before its touch", () => {
  test("says its own end and not that of a newer one, and is held until then", async () => {
    const { open, world, clock } = createOfferBed();
    const expiresAt = dateOf(NOW + 7 * DAY);
    world.answer = async () => ({ status: "valid", reward: fifteen, expiresAt });
    await open(ten).invitation();
    world.answer = async () => ({ status: "valid", reward: ten, expiresAt: dateOf(NOW + 60 * DAY) });
    const page = open(ten);
    expect(await page.invitation()).toEqual({ status: "valid", reward: fifteen, expiresAt, programVersion: 1 });
    expect(page.why()[0]?.sentence).toContain("which holds until November 29, 2026");
    clock.now = NOW + 7 * DAY;
    expect(page.why()).toEqual([]);
    expect(await open(ten).invitation()).toMatchObject({ reward: ten, expiresAt: dateOf(NOW + 60 * DAY) });
  });

  test("may be told its end later than it was shown", async () => {
    const { open, world, clock } = createOfferBed();
    await open(fifteen).invitation();
    const expiresAt = dateOf(NOW + DAY);
    world.answer = async () => ({ status: "valid", reward: fifteen, expiresAt });
    expect(await open(fifteen).invitation()).toMatchObject({ reward: fifteen, expiresAt });
    world.answer = async () => null;
    expect(await open(ten).invitation()).toMatchObject({ reward: fifteen, expiresAt });
    clock.now = NOW + DAY;
    expect(await open(ten).invitation()).toEqual({ status: "valid", reward: ten });
  });

  test.each(["soon", "", 5, null])("ends with its touch where the end is said as %j", async (expiresAt) => {
    const { open, world, clock } = createOfferBed();
    world.answer = async () => ({ status: "valid", reward: fifteen, expiresAt: expiresAt as string });
    await open(ten).invitation();
    world.answer = async () => null;
    clock.now = NOW + 90 * DAY - 1;
    expect(await open(ten).invitation()).toEqual({ status: "valid", reward: fifteen, programVersion: 1 });
  });

  test("never outlasts its touch, however late its end", async () => {
    const { open, world, platform } = createOfferBed();
    world.answer = async () => ({ status: "valid", reward: fifteen, expiresAt: dateOf(NOW + 900 * DAY) });
    await open(ten).invitation();
    expect(JSON.parse(platform.stored.get(KEY) ?? "")).toMatchObject([{ code: ANA, until: NOW + 90 * DAY }]);
  });
});
