import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { ledgerEntries } from "../src/database/schema.js";
import { ADMIN_TOKEN, DAY_MS, HOLD_DAYS, makeClaim, makeEvent } from "./acme.js";
import { type Stage, useOffers } from "./use-offers.js";

const credit = { kind: "credit", amount: 20, currency: "USD" } as const;
const usd = (amount: number) => [{ amount, currency: "USD" }];

describe("what limits a program", { timeout: 240_000 }, () => {
  const offers = useOffers();
  const { start } = offers;

  describe("a cap", () => {
    it("withholds what comes after it, and gives the place of an undone order to the next", async () => {
      const { acme, order, states } = await start({ advocate: credit, cap: 2 });
      for (const n of [1, 2, 3]) {
        acme.clock.now += 1000;
        await order(`${n}`, "ana", { friend: { id: `f${n}` } });
      }
      expect(await states("ana")).toEqual(["void cap-reached", "approved hold", "approved hold"]);
      expect((await acme.summary("ana")).counts.conversions).toBe(3);
      await acme.report({ orderId: "1", status: "refunded" });
      expect(await states("ana")).toEqual(["approved hold", "approved hold", "void order-not-completed"]);
    });
  });

  describe("tiers", () => {
    const tiers = [
      { at: 2, reward: { kind: "access", label: "Early access" } as const },
      { at: 3, reward: { ...credit, amount: 100 } },
    ];
    const three = async (stage: Stage) => {
      for (const n of [1, 2, 3]) {
        stage.acme.clock.now += 1000;
        await stage.order(`${n}`, "ana", { friend: { id: `f${n}` } });
      }
    };

    it("give a further reward when the count of friends is reached, once", async () => {
      const stage = await start({ advocate: credit, tiers });
      const { acme } = stage;
      await three(stage);
      const { rewards: listed, tier, pending } = await acme.summary("ana");
      expect(tier).toMatchObject({ count: 3, reached: { at: 3 }, next: null });
      expect(listed).toHaveLength(5);
      expect(pending).toEqual(usd(16000));
      await stage.order("4", "ana", { friend: { id: "f4" } });
      expect((await acme.summary("ana")).rewards).toHaveLength(6);
    });

    it("are taken back while in hold when an order is undone, and given again with the next friend", async () => {
      const stage = await start({ advocate: credit, tiers });
      await three(stage);
      await stage.acme.report({ orderId: "1", status: "refunded" });
      expect(await stage.acme.summary("ana")).toMatchObject({
        pending: usd(4000),
        tier: { count: 2, next: { at: 3 } },
      });
      await stage.order("4", "ana", { friend: { id: "f4" } });
      expect((await stage.acme.summary("ana")).pending).toEqual(usd(16000));
    });

    it("stay once they can be used", async () => {
      const stage = await start({ advocate: credit, tiers });
      await three(stage);
      stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
      await stage.acme.report({ orderId: "1", status: "refunded" });
      expect(await stage.acme.summary("ana")).toMatchObject({ available: usd(14000), tier: { count: 2 } });
    });

    it("count a friend once, however often they buy", async () => {
      const { acme, order } = await start({ advocate: { ...credit, recurring: {} }, tiers });
      for (const n of [1, 2, 3]) await order(`${n}`, "ana", { friend: { id: "f" } });
      expect(await acme.summary("ana")).toMatchObject({
        tier: { count: 1, reached: null },
        counts: { conversions: 3 },
      });
    });
  });

  describe("a budget", () => {
    const budget = { amount: 50, currency: "USD" };

    it("is never overdrawn, closes the program, and comes back from an undone order", async () => {
      const { acme, order, states } = await start({ advocate: credit, budget });
      for (const n of [1, 2, 3]) {
        acme.clock.now += 1000;
        expect((await acme.summary("ana")).closed).toBe(n === 3 ? "budget" : undefined);
        await order(`${n}`, "ana", { friend: { id: `f${n}` } });
      }
      expect(await acme.summary("ana")).toMatchObject({ pending: usd(4000), closed: "budget" });
      expect(await states("ana")).toEqual(["void budget-exhausted", "approved hold", "approved hold"]);
      await acme.report({ orderId: "1", status: "refunded" });
      expect(await states("ana")).toEqual(["approved hold", "approved hold", "void order-not-completed"]);
    });

    it("takes nothing back that can be used already when an earlier order is undone", async () => {
      const stage = await start({ advocate: credit, budget });
      await stage.order("1", "ana");
      stage.acme.clock.now += 1000;
      const dearer = stage.reopen({ rewards: { advocate: { ...credit, amount: 40 }, budget, holdDays: HOLD_DAYS } });
      await dearer.order("2", "ana");
      stage.acme.clock.now += 1000;
      const dear = stage.reopen({ rewards: { advocate: { ...credit, amount: 30 }, budget, holdDays: HOLD_DAYS } });
      await dear.order("3", "ana");
      stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
      await stage.acme.report({ orderId: "1", status: "refunded" });
      expect(await stage.acme.summary("ana")).toMatchObject({ available: usd(3000), pending: [] });
      expect((await stage.states("ana")).sort()).toEqual([
        "available",
        "void budget-exhausted",
        "void order-not-completed",
      ]);
    });

    it("is not overdrawn by a hundred reports at once", async () => {
      const { acme, order } = await start({ advocate: credit, budget: { amount: 500, currency: "USD" } });
      await Promise.all(Array.from({ length: 100 }, (_, n) => order(`${n}`, "ana", { friend: { id: `f${n}` } })));
      expect((await acme.summary("ana")).pending).toEqual(usd(50_000));
    });

    it("asks nothing of rewards in another currency", async () => {
      const { acme, order } = await start({ advocate: { kind: "credit", amounts: { EUR: 20, USD: 20 } }, budget });
      for (const n of [1, 2, 3, 4]) {
        await order(`${n}`, "ana", { friend: { id: `f${n}` }, value: 9, currency: n === 4 ? "USD" : "EUR" });
      }
      expect((await acme.summary("ana")).pending).toEqual([{ amount: 6000, currency: "EUR" }, ...usd(2000)]);
    });

    it("is told to the administrator alone", async () => {
      const { acme, order, program } = await start({ advocate: credit, budget });
      await order("1", "ana");
      const ask = (path: string, token: string) => acme.send(path, { headers: { authorization: `Bearer ${token}` } });
      expect(await (await ask("/budget", ADMIN_TOKEN)).json()).toEqual({
        program,
        budget: { amount: 5000, currency: "USD" },
        spent: usd(2000),
        left: { amount: 3000, currency: "USD" },
      });
      expect((await ask("/budget", await acme.token("ana"))).status).toBe(401);
      expect((await ask("/budget?program=another", ADMIN_TOKEN)).status).toBe(404);
    });

    it("pays tiers, too", async () => {
      const tiers = [{ at: 2, reward: { ...credit, amount: 11 } }];
      const { order, states } = await start({ advocate: credit, budget, tiers });
      for (const n of [1, 2]) await order(`${n}`, "ana", { friend: { id: `f${n}` } });
      expect((await states("ana")).sort()).toEqual(["approved hold", "approved hold", "void budget-exhausted"]);
    });
  });

  describe("an end", () => {
    const schedule = { endsAt: "2030-05-10T00:00:00Z" };
    const attribution = { windowDays: 30 };
    const LATE_MS = 10 * DAY_MS;

    it("leaves friends who came before it their window, and earns nothing with those who came after it", async () => {
      const { acme, codeOf, program } = await start({ advocate: credit }, { schedule, attribution });
      const code = await codeOf("ana");
      const touch = (visitor: string) => makeEvent("touch.captured", { program, visitor, data: { code } });
      const buy = async (orderId: string, visitor: string) => {
        await acme.postEvents([makeClaim(orderId, code, { program, visitor })]);
        const answer = await acme.report({ orderId, status: "completed", visitor });
        return (await answer.json()).rewards[0];
      };
      await acme.postEvents([touch("early"), touch("slow")]);
      acme.clock.now += LATE_MS;
      await acme.postEvents([touch("late")]);
      expect(await buy("1", "early")).toMatchObject({ state: "approved" });
      expect(await buy("2", "late")).toMatchObject({ state: "void", reason: "program-ended" });
      acme.clock.now += 25 * DAY_MS;
      expect(await buy("3", "slow")).toMatchObject({ state: "void", reason: "program-ended" });
      expect((await acme.summary("ana")).closed).toBe("ended");
    });

    it("is told to whoever asks about an invitation", async () => {
      const { acme, codeOf } = await start({ advocate: credit }, { schedule });
      const ask = async () => (await acme.send(`/invitations/${await codeOf("ana")}`)).json();
      expect(await ask()).toMatchObject({ status: "valid", programVersion: 3 });
      acme.clock.now += LATE_MS;
      expect(await ask()).toMatchObject({ status: "ended" });
      expect(await (await acme.send("/invitations/NOBODY")).json()).toMatchObject({ status: "unknown" });
    });
  });

  describe("a reward that expires", () => {
    it("says until when, and is taken back once, whenever somebody asks", async () => {
      const { acme, order, program } = await start({
        advocate: credit,
        expiresDays: 30,
        budget: { amount: 20, currency: "USD" },
      });
      await order("1", "ana");
      acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
      const { rewards: listed, available, closed } = await acme.summary("ana");
      expect(listed[0]).toMatchObject({ state: "available", use: "automatic" });
      expect(Date.parse(listed[0].expiresAt) - Date.parse(listed[0].availableAt)).toBe(30 * DAY_MS);
      expect([available, closed]).toEqual([usd(2000), "budget"]);
      acme.clock.now += 30 * DAY_MS;
      await Promise.all(Array.from({ length: 20 }, () => acme.summary("ana")));
      expect(await order("1", "ana")).toEqual(["void expired"]);
      const after = await acme.summary("ana");
      expect(after).toMatchObject({ available: [], pending: [], rewards: [{ state: "void", reason: "expired" }] });
      expect(after.closed).toBeUndefined();
      const entries = await offers.database.sql.select().from(ledgerEntries).where(eq(ledgerEntries.program, program));
      expect(entries.map(({ movement, amount }) => [movement, amount])).toEqual([
        ["earned", 2000],
        ["expired", -2000],
      ]);
    });
  });
});
