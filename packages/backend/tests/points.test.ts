import { describe, expect, it } from "vitest";
import { DAY_MS, HOLD_DAYS, makeClaim } from "./acme.js";
import { useOffers } from "./use-offers.js";

const stars = (points: number) => ({ kind: "points", points, label: "stars" }) as const;
const credit = { kind: "credit", amount: 20, currency: "USD" } as const;

describe("points in a summary", { timeout: 240_000 }, () => {
  const { start } = useOffers();

  it("are nothing where a program gives some, and are not told where it gives none", async () => {
    const inPoints = await start({ advocate: stars(250) });
    expect((await inPoints.acme.summary("ana")).points).toEqual({ available: 0, pending: 0 });
    const inMoney = await start({ advocate: credit });
    await inMoney.order("1", "ana");
    expect(await inMoney.acme.summary("ana")).not.toHaveProperty("points");
  });

  it("are pending while claimed and in hold, then available, and gone with an undone order", async () => {
    const { acme, order, codeOf, program } = await start({ advocate: stars(250) });
    const points = async () => (await acme.summary("ana")).points;
    await acme.postEvents([makeClaim("1", await codeOf("ana"), { program })]);
    expect(await points()).toEqual({ available: 0, pending: 250 });
    await order("1", "ana");
    expect(await points()).toEqual({ available: 0, pending: 250 });
    acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
    await order("2", "ana", { friend: { id: "f2" } });
    expect(await points()).toEqual({ available: 250, pending: 250 });
    await acme.report({ orderId: "1", status: "refunded" });
    expect(await points()).toEqual({ available: 0, pending: 250 });
  });

  it("stand beside the money when a tier gives them, also once the program gives none", async () => {
    const stage = await start({ advocate: credit, tiers: [{ at: 2, reward: stars(500) }] });
    for (const n of [1, 2]) await stage.order(`${n}`, "ana", { friend: { id: `f${n}` } });
    const later = stage.reopen({ rewards: { advocate: credit } });
    expect(await later.acme.summary("ana")).toMatchObject({
      pending: [{ amount: 4000, currency: "USD" }],
      points: { available: 0, pending: 500 },
    });
  });
});
