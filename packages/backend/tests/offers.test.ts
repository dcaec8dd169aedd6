import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { ledgerEntries, rewards } from "../src/database/schema.js";
import { DAY_MS, HOLD_DAYS, makeClaim, makeEvent, makeLead } from "./acme.js";
import { useOffers } from "./use-offers.js";

const credit = { kind: "credit", amount: 20, currency: "USD" } as const;
const usd = (amount: number) => [{ amount, currency: "USD" }];

describe("what a program offers", { timeout: 240_000 }, () => {
  const offers = useOffers();
  const { start } = offers;

  describe("rewards", () => {
    it("are paid in the order's currency where they have an amount in it", async () => {
      const { acme, order } = await start({ advocate: { kind: "cash", amounts: { USD: 20, EUR: 18 } } });
      await order("1", "ana", { value: 50, currency: "EUR", friend: { id: "f1" } });
      await order("2", "ana", { value: 50, currency: "GBP", friend: { id: "f2" } });
      const { pending, rewards: listed } = await acme.summary("ana");
      expect(pending).toEqual([
        { amount: 1800, currency: "EUR" },
        { amount: 2000, currency: "USD" },
      ]);
      expect(listed.find((one: { reward: { money: object } }) => one.reward.money)).toMatchObject({ use: "contact" });
    });

    it("move to the order's currency when a later report tells it", async () => {
      const { acme, order } = await start({ advocate: { kind: "credit", amounts: { USD: 20, EUR: 18 } } });
      await order("1", "ana");
      expect((await acme.summary("ana")).pending).toEqual(usd(2000));
      await order("1", "ana", { value: 50, currency: "EUR" });
      expect((await acme.summary("ana")).pending).toEqual([{ amount: 1800, currency: "EUR" }]);
    });

    it("count points in the ledger, without money", async () => {
      const { acme, order, program } = await start({ advocate: { kind: "points", points: 250, label: "stars" } });
      await order("1", "ana");
      const { pending, points, rewards: listed } = await acme.summary("ana");
      expect([pending, points]).toEqual([[], { available: 0, pending: 250 }]);
      expect(listed).toMatchObject([{ state: "approved", reward: { kind: "points", points: 250 } }]);
      const entries = await offers.database.sql.select().from(ledgerEntries).where(eq(ledgerEntries.program, program));
      expect(entries).toMatchObject([{ movement: "earned", points: 250, amount: 0, currency: null }]);
    });

    it("share the value that the shop signs, less its refunds, and wait for it", async () => {
      const { acme, order } = await start({ advocate: { kind: "revenue-share", percent: 12.5 } });
      expect(await order("1", "ana")).toEqual(["pending review"]);
      acme.clock.now += 1000;
      expect(await order("1", "ana", { value: "49.99", currency: "USD" })).toEqual(["approved hold"]);
      expect((await acme.summary("ana")).pending).toEqual(usd(624));
      expect((await acme.summary("ana")).rewards).toMatchObject([{ earned: usd(624)[0] }]);
      await acme.report({ orderId: "1", status: "refunded", refundedValue: "10.00", currency: "USD" });
      expect((await acme.summary("ana")).pending).toEqual(usd(499));
      await acme.report({ orderId: "1", status: "refunded", refundedValue: "49.99", currency: "USD" });
      expect((await acme.summary("ana")).pending).toEqual([]);
    });

    it("never share a value that only a browser claims", async () => {
      const { acme, codeOf, program } = await start({ advocate: { kind: "revenue-share", percent: 50 } });
      const data = { orderId: "1", value: 1_000_000, currency: "USD" };
      await acme.postEvents([makeClaim("1", await codeOf("ana"), { program, data })]);
      expect(await acme.summary("ana")).toMatchObject({ pending: [], rewards: [{ state: "pending" }] });
    });

    it("come again for as many orders and months as was promised", async () => {
      const { acme, order, states } = await start({ advocate: { ...credit, recurring: { orders: 3, months: 2 } } });
      const friend = { id: "f" };
      expect(await order("1", "ana", { friend })).toEqual(["approved hold"]);
      acme.clock.now += 30 * DAY_MS;
      expect(await order("2", "ana", { friend: { ...friend, newCustomer: false } })).toEqual(["approved hold"]);
      acme.clock.now += 40 * DAY_MS;
      expect(await order("3", "ana", { friend })).toEqual(["void duplicate"]);
      expect(await states("ana")).toEqual(["void duplicate", "available", "available"]);
      expect((await acme.summary("ana")).counts.conversions).toBe(2);
    });

    it("stay with a further order that can be used already when the first one is undone", async () => {
      const stage = await start({ advocate: { ...credit, recurring: {} } });
      const friend = { id: "f" };
      for (const n of [1, 2, 3]) {
        const once = n === 2 ? stage.reopen({ rewards: { advocate: credit, holdDays: HOLD_DAYS } }) : stage;
        await once.order(`${n}`, "ana", { friend });
        stage.acme.clock.now += 1000;
      }
      stage.acme.clock.now += (HOLD_DAYS + 1) * DAY_MS;
      await stage.acme.report({ orderId: "1", status: "refunded" });
      expect((await stage.acme.summary("ana")).available).toEqual(usd(4000));
      await stage.acme.report({ orderId: "3", status: "refunded" });
      expect((await stage.acme.summary("ana")).available).toEqual(usd(2000));
    });

    it("keep what was promised to an order, by the code's own variant, when the document changes", async () => {
      const experiments = [
        { key: "sum", weights: [0.5, 0.5], variants: [{}, { rewards: { advocate: { ...credit, amount: 30 } } }] },
      ];
      const stage = await start({ advocate: credit }, { experiments });
      const sums = new Set<number>();
      const before = new Map<string, number>();
      for (let n = 0; n < 12; n++) {
        await stage.acme.summary(`advocate-${n}`);
        await stage.order(`order-${n}`, `advocate-${n}`, { friend: { id: `f${n}` } });
        const [money] = (await stage.acme.summary(`advocate-${n}`)).pending;
        sums.add(money.amount);
        before.set(`advocate-${n}`, money.amount);
      }
      expect([...sums].sort()).toEqual([2000, 3000]);
      const later = stage.reopen({ rewards: { advocate: { ...credit, amount: 1 }, holdDays: HOLD_DAYS } });
      for (const [id, amount] of before) {
        const n = id.slice("advocate-".length);
        await later.order(`order-${n}`, id, { friend: { id: `f${n}` }, value: 5, currency: "USD" });
        expect((await later.acme.summary(id)).pending).toEqual(usd(amount));
      }
    });

    it("keep what was promised when the order came to a code that is credited only later", async () => {
      const stage = await start({ advocate: credit });
      await stage.acme.report({ orderId: "1", status: "completed" });
      const later = stage.reopen({ rewards: { advocate: { ...credit, amount: 1 }, holdDays: HOLD_DAYS } });
      await later.order("1", "ana");
      expect((await later.acme.summary("ana")).pending).toEqual(usd(2000));
    });

    it("are those of a boost while it lasts", async () => {
      const boosts = [
        {
          key: "may",
          from: "2030-05-01",
          until: "2030-05-02T00:00:00Z",
          set: { rewards: { advocate: { ...credit, amount: 50 } } },
        },
      ];
      const { acme, order } = await start({ advocate: credit }, { boosts });
      await order("1", "ana", { friend: { id: "f1" } });
      acme.clock.now += DAY_MS;
      await order("2", "ana", { friend: { id: "f2" } });
      await order("1", "ana", { friend: { id: "f1" }, value: 9, currency: "USD" });
      expect((await acme.summary("ana")).pending).toEqual(usd(7000));
    });
  });

  describe("who may take part", () => {
    it("is every new customer, or anyone", async () => {
      const friend = { id: "f", newCustomer: false };
      const closed = await start({ advocate: credit });
      expect(await closed.order("1", "ana", { friend })).toEqual(["void not-new-customer"]);
      const open = await start({ advocate: credit }, { eligibility: { friend: "anyone" } });
      expect(await open.order("1", "ana", { friend })).toEqual(["approved hold"]);
    });

    it("is judged by the value and the country that the shop signs", async () => {
      const eligibility = { minimumOrder: { USD: 30 }, countries: ["US"] };
      const { order } = await start({ advocate: credit }, { eligibility });
      const of = (value: number, country?: string) => ({ value, currency: "USD", country, friend: { id: `${value}` } });
      expect(await order("1", "ana", of(29.99))).toEqual(["void below-minimum"]);
      expect(await order("2", "ana", of(30))).toEqual(["approved hold"]);
      expect(await order("3", "ana", of(31, "US"))).toEqual(["approved hold"]);
      expect(await order("4", "ana", of(32, "fr"))).toEqual(["void not-eligible"]);
      expect(await order("5", "ana")).toEqual(["pending review"]);
    });
  });

  describe("an invitation", () => {
    it("offers what the code's own variant promises", async () => {
      const experiments = [
        {
          key: "percent",
          weights: [0.5, 0.5],
          variants: [
            {},
            { rewards: { friend: { kind: "discount", percent: 25, apply: { coupon: "MORE" } } as const } },
          ],
        },
      ];
      const stage = await start(
        { friend: { kind: "discount", percent: 15, apply: { coupon: "LESS" } } },
        { experiments },
      );
      const offered = new Set<string>();
      for (let n = 0; n < 12; n++) {
        await stage.acme.summary(`advocate-${n}`);
        const { reward, coupon } = await (
          await stage.acme.send(`/invitations/${await stage.codeOf(`advocate-${n}`)}`)
        ).json();
        offered.add(`${reward.percent} ${coupon}`);
      }
      expect([...offered].sort()).toEqual(["15 LESS", "25 MORE"]);
    });
  });

  describe("a test", () => {
    it("is in no figure of a live program, which takes no order from it", async () => {
      const { acme, codeOf, program } = await start({ advocate: credit });
      const code = await codeOf("ana");
      const marked = { program, mode: "test" };
      const events = [
        makeEvent("touch.captured", { ...marked, data: { code } }),
        makeLead(code, { ...marked, friend: { id: "f" } }),
        makeClaim("1", code, marked),
      ];
      expect((await acme.postEvents(events)).accepted).toHaveLength(3);
      expect((await acme.postEvents(events)).duplicates).toHaveLength(3);
      expect(await acme.summary("ana")).toMatchObject({
        counts: { visits: 0, leads: 0, conversions: 0 },
        rewards: [],
        pending: [],
      });
      expect(await (await acme.report({ orderId: "1", status: "completed" })).json()).toMatchObject({ rewards: [] });
      const headers = { authorization: "Bearer an-admin-token-of-some-length" };
      const { events: stored } = await (await acme.send("/events?limit=500", { headers })).json();
      const own = stored.filter(({ event }: { event: { program: string } }) => event.program === program);
      expect(own.map(({ event }: { event: { mode: string } }) => event.mode)).toEqual(["test", "test", "test"]);
    });

    it("has a summary of its own, of which nothing is left when the program goes live", async () => {
      const stage = await start({ advocate: credit }, { mode: "test" });
      await stage.order("1", "ana");
      expect(await stage.states("ana")).toEqual(["approved hold"]);
      const live = stage.reopen({ rewards: { advocate: credit, holdDays: HOLD_DAYS } });
      expect(await live.states("ana")).toEqual([]);
      expect((await live.acme.summary("ana")).code).toBe(await stage.codeOf("ana"));
      const rows = await offers.database.sql.select().from(rewards).where(eq(rewards.program, stage.program));
      expect(rows).toEqual([]);
    });
  });
});
