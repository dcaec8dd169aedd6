import { describe, expect, test } from "vitest";
import { createOfferBed, KEY, percentOff } from "./offer-bed.js";
import { ANA, BEN, DAY } from "./start.js";

const fifteen = percentOff(15);
const ten = percentOff(10);

describe("what a friend was first shown for a code", () => {
  test("is shown on every later page, whatever the program says by then", async () => {
    const { open, clock } = createOfferBed();
    const coupon = { ...fifteen, coupon: "FRIEND15", applyUrl: "https://acme.example/d/{coupon}" };
    expect(await open(coupon, { version: 3 }).invitation()).toEqual({
      status: "valid",
      reward: coupon,
      coupon: "FRIEND15",
    });
    clock.now += 30 * DAY;
    const later = open({ ...ten, coupon: "TEN" }, { version: 4 });
    const held = { status: "valid", reward: coupon, coupon: "FRIEND15", programVersion: 3 };
    expect(await later.invitation()).toEqual(held);
    expect(later.shown()).toEqual(held);
  });

  test("is not lost with the reward itself", async () => {
    const { open } = createOfferBed();
    await open(fifteen).invitation();
    expect(await open(null).invitation()).toMatchObject({ status: "valid", reward: fifteen });
  });

  test("is kept no longer than the touch: whoever arrives anew is shown what holds then", async () => {
    const { open, clock, world, platform } = createOfferBed();
    await open(fifteen).invitation();
    clock.now += 90 * DAY;
    expect(await open(ten).invitation()).toBeNull();
    world.touchedAt = clock.now;
    expect(await open(ten).invitation()).toEqual({ status: "valid", reward: ten });
    expect(JSON.parse(platform.stored.get(KEY) ?? "")).toMatchObject([{ code: ANA, reward: ten }]);
  });

  test("is that code's alone, and is there again when its touch is credited again", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    world.code = BEN;
    expect(await open(ten).invitation()).toEqual({ status: "valid", reward: ten });
    world.code = ANA;
    expect(await open(ten).invitation()).toMatchObject({ reward: fifteen });
  });

  test("is kept for three codes at most", async () => {
    const { open, world, platform } = createOfferBed();
    for (const code of ["A-1", "A-2", "A-3", "A-4"]) {
      world.code = code;
      await open(fifteen).invitation();
    }
    const codes = JSON.parse(platform.stored.get(KEY) ?? "").map(({ code }: { code: string }) => code);
    expect(codes).toEqual(["A-2", "A-3", "A-4"]);
  });

  test("holds in memory without permission, stores nothing, and is stored once it is allowed", async () => {
    const { open, world, platform } = createOfferBed();
    world.isAllowed = false;
    const page = open(fifteen);
    await page.invitation();
    page.change(ten);
    expect(await page.invitation()).toMatchObject({ reward: fifteen });
    expect([...platform.stored]).toEqual([]);
    page.keepOffer();
    expect([...platform.stored]).toEqual([]);
    world.isAllowed = true;
    page.keepOffer();
    expect(await open(ten).invitation()).toMatchObject({ reward: fifteen });
  });

  test("is stored nowhere by somebody who was shown nothing", async () => {
    const { open, platform } = createOfferBed();
    const page = open(null);
    await page.invitation();
    page.keepOffer();
    expect([...platform.stored]).toEqual([]);
  });

  test("of an earlier page goes before what was shown while nothing could be read", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    world.isAllowed = false;
    const page = open(ten);
    expect(await page.invitation()).toMatchObject({ reward: ten });
    world.isAllowed = true;
    expect(await page.invitation()).toMatchObject({ reward: fifteen });
  });

  test("is there at once while it is not known whether anybody has to be asked", async () => {
    const { open, world } = createOfferBed();
    const decide: (() => void)[] = [];
    world.undecided = new Promise((resolve) => void decide.push(resolve));
    const page = open(fifteen);
    const asking = page.invitation();
    expect(page.shown()).toEqual({ status: "valid", reward: fifteen });
    await new Promise((resolve) => setTimeout(resolve));
    page.change(ten);
    const again = page.invitation();
    expect(page.shown()).toMatchObject({ reward: fifteen });
    world.answer = async () => ({ status: "valid", reward: ten, advocate: { displayName: "Ana" } });
    decide[0]?.();
    const held = { status: "valid", reward: fifteen, advocate: { displayName: "Ana" }, programVersion: 1 };
    expect([await asking, await again]).toEqual([held, held]);
  });
});

describe("the backend's word about an invitation", () => {
  test("says who, while the offer stays as it was shown", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    const advocate = { displayName: "Ana" };
    const expiresAt = "2026-12-31T00:00:00Z";
    world.answer = async () => ({
      status: "valid",
      reward: ten,
      coupon: "TEN",
      expiresAt,
      programVersion: 9,
      advocate,
    });
    expect(await open(ten).invitation()).toEqual({ status: "valid", reward: fifteen, programVersion: 1, advocate });
  });

  test("goes before the program where nothing was shown yet, and is held itself", async () => {
    const { open, world } = createOfferBed();
    const answer = { status: "valid", reward: ten, coupon: "TEN", programVersion: 9 } as const;
    world.answer = async () => answer;
    expect(await open(fifteen).invitation()).toEqual(answer);
    world.answer = async () => null;
    expect(await open(fifteen).invitation()).toEqual(answer);
  });

  test("may bring the coupon later than the offer, and never another offer's", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    world.answer = async () => ({ status: "valid", reward: ten, coupon: "TEN" });
    expect((await open(ten).invitation())?.coupon).toBeUndefined();
    world.answer = async () => ({ status: "valid", reward: fifteen, coupon: "ANA-7F" });
    expect(await open(ten).invitation()).toMatchObject({ reward: fifteen, coupon: "ANA-7F" });
    world.answer = async () => null;
    expect(await open(ten).invitation()).toMatchObject({ reward: fifteen, coupon: "ANA-7F" });
  });

  test("that names no reward leaves it to the program", async () => {
    const { open, world } = createOfferBed();
    world.answer = async () => ({ status: "valid" });
    world.isVerified = false;
    expect(await open({ ...fifteen, coupon: "F" }).invitation()).toEqual({
      status: "valid",
      reward: { ...fifteen, coupon: "F" },
      coupon: "F",
    });
  });

  test.each(["unknown", "revoked"] as const)("of %s is final, and nothing is explained as held", async (status) => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    world.answer = async () => ({ status });
    const page = open(ten);
    expect(await page.invitation()).toEqual({ status });
    expect(page.why()).toEqual([]);
    world.answer = async () => ({ status: "valid" });
    expect(await page.invitation()).toMatchObject({ status: "valid", reward: fifteen });
    expect(page.why()).toHaveLength(1);
  });

  test("is not needed: the held offer is shown while nobody answers", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    world.answer = () => Promise.reject(new Error("down"));
    const page = open(ten);
    expect(await page.invitation()).toMatchObject({ status: "valid", reward: fifteen });
    expect(page.fail).toHaveBeenCalledWith("backend-unreachable", expect.anything(), expect.anything());
  });

  test("alone makes an offer for a code that nobody here can check", async () => {
    const { open, world, platform } = createOfferBed();
    world.isVerified = false;
    expect(await open(fifteen).invitation()).toBeNull();
    expect([...platform.stored]).toEqual([]);
  });
});

describe("a program that is closed", () => {
  test("says that it has ended to whoever was promised nothing, and keeps its promise to the others", async () => {
    const { open, world } = createOfferBed();
    await open(fifteen).invitation();
    expect(await open(fifteen, { closed: "ended" }).invitation()).toMatchObject({ status: "valid", reward: fifteen });
    world.code = BEN;
    expect(await open(fifteen, { closed: "ended" }).invitation()).toEqual({ status: "ended" });
  });

  test.each(["rollout", "upcoming", "budget"] as const)("takes no welcome away: %s", async (closed) => {
    const { open } = createOfferBed();
    expect(await open(fifteen, { closed }).invitation()).toEqual({ status: "valid", reward: fifteen });
  });

  test("is never shown as open first while it is not known whether anybody has to be asked", async () => {
    const { open, world } = createOfferBed();
    world.undecided = Promise.resolve();
    const page = open(fifteen, { closed: "ended" });
    const asking = page.invitation();
    expect(page.shown()).toBeNull();
    expect(await asking).toEqual({ status: "ended" });
  });
});

describe("why a friend is shown something else than the program offers", () => {
  test("is said in a sentence, and nothing where it is the same", async () => {
    const { open } = createOfferBed();
    const first = open(fifteen);
    await first.invitation();
    expect(first.why()).toEqual([]);
    const later = open(ten);
    expect(later.why()).toEqual([]);
    await later.invitation();
    expect(later.why()).toEqual([
      {
        rule: "offer",
        sentence: `Code ${ANA} was shown 15%, which holds until February 20, 2027, although the program offers 10% now.`,
      },
    ]);
  });

  test("is said of a program that gives nothing any more, or has ended", async () => {
    const { open } = createOfferBed();
    await open(fifteen).invitation();
    const sentences = [open(null), open(fifteen, { closed: "ended" })].map(async (page) => {
      await page.invitation();
      return page.why()[0]?.sentence;
    });
    expect(await Promise.all(sentences)).toEqual([
      expect.stringContaining("although the program offers nothing now."),
      expect.stringContaining("although the program has ended."),
    ]);
  });
});
