import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { deriveCode, type ReferralEvent } from "@offshoot/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPostgres } from "../../../scripts/postgres/find-postgres.ts";
import { type PostgresCluster, startCluster } from "../../../scripts/postgres/start-cluster.ts";
import { eventRow } from "../src/events/event-row.js";
import { insertEvents } from "../src/events/insert-events.js";
import { type Database, openDatabase } from "../src/index.js";
import { type Acme, ADMIN_TOKEN, HOLD_DAYS, makeClaim, makeEvent, openAcme } from "./acme.js";
import { expectBalance } from "./expect-balance.js";
import { expectLedger } from "./expect-ledger.js";
import { countRows } from "./tables.js";
import { openStage, type Stage } from "./use-offers.js";

const programs = findPostgres();
if (programs === null) console.warn("packages/backend: the tests on real PostgreSQL are skipped: no postgresql");

describe.runIf(programs !== null)("four backends on one PostgreSQL", { timeout: 240_000 }, () => {
  let cluster: PostgresCluster;
  let databases: Database[];
  let acmes: Acme[];
  const each = <T>(run: (acme: Acme, index: number) => Promise<T>) => Promise.all(acmes.map(run));
  const one = () => acmes[0] as Acme;

  beforeAll(async () => {
    cluster = await startCluster(programs as string);
    databases = await Promise.all(Array.from({ length: 4 }, () => openDatabase(cluster.address)));
    acmes = databases.map((database) => openAcme(database));
  }, 240_000);
  afterAll(async () => {
    for (const { backend } of acmes) await backend.close();
    await cluster.stop();
  });

  it("count the same batches once, overlapping and in any order, without locking each other out", async () => {
    for (let round = 1; round <= 10; round++) {
      const events = Array.from({ length: 300 }, () => makeEvent("card.viewed"));
      const answers = await each((acme, index) => acme.postEvents(index % 2 === 0 ? events : events.toReversed()));
      const accepted = answers.flatMap((answer) => answer.accepted);
      expect(accepted.sort()).toEqual(events.map(({ id }) => id).sort());
      expect(await countRows(databases[0] as Database)).toMatchObject({ events: 300 * round });
    }
  });

  it("count the same order once", async () => {
    const claim = makeClaim("once", "ANA", { id: "once" });
    const answers = await each((acme) => Promise.all(Array.from({ length: 25 }, () => acme.postEvents([claim]))));
    expect(answers.flat().flatMap((answer) => answer.accepted)).toEqual(["once"]);
    expect(await countRows(databases[0] as Database)).toMatchObject({ conversions: 1 });
  });

  it("come to the same totals as one when a claim, a report, a registration and a sign-in race", async () => {
    const ORDERS = 40;
    const at = (index: number) => acmes[index % acmes.length] as Acme;
    await Promise.all(
      Array.from({ length: ORDERS }, async (_, n) => {
        const advocate = { id: `racer-${n}`, code: await deriveCode("acme-friends", `racer-${n}`) };
        const visitor = `race-${n}`;
        const isOwn = n % 4 === 0;
        await Promise.all([
          at(n).postEvents([makeClaim(visitor, advocate.code, { visitor })]),
          at(n + 1).report({ orderId: visitor, status: "completed", visitor, value: 49.9, currency: "USD" }),
          at(n + 2).summary(advocate.id),
          isOwn && at(n + 3).postEvents([makeEvent("advocate.identified", { visitor, advocate })]),
        ]);
      }),
    );
    for (let n = 0; n < ORDERS; n++) {
      const isOwn = n % 4 === 0;
      const { counts, rewards, pending } = await at(n).summary(`racer-${n}`);
      expect(rewards).toMatchObject([isOwn ? { state: "void", reason: "self-referral" } : { state: "approved" }]);
      expect(pending).toEqual(isOwn ? [] : [{ amount: 2000, currency: "USD" }]);
      expect(counts.conversions).toBe(isOwn ? 0 : 1);
    }
    await expectBalance(databases[0] as Database, one());
  });

  it("never overdraw a budget together, and give out all of it", async () => {
    const rewards = {
      advocate: { kind: "credit", amount: 20, currency: "USD" },
      tiers: [{ at: 5, reward: { kind: "cash", amount: 30, currency: "USD" } }],
      budget: { amount: 450, currency: "USD" },
      cap: 60,
      holdDays: HOLD_DAYS,
    } as const;
    const stages = databases.map((database) => openStage(database, "acme-budget", { rewards }));
    const at = (index: number) => stages[index % stages.length] as Stage;
    await Promise.all(Array.from({ length: 100 }, (_, n) => at(n).order(`${n}`, "ana", { friend: { id: `f${n}` } })));
    await Promise.all(Array.from({ length: 8 }, (_, n) => at(n).acme.summary("ana")));
    const { pending, closed, tier } = await at(0).acme.summary("ana");
    expect([pending, closed, tier.count]).toEqual([[{ amount: 45_000, currency: "USD" }], "budget", 100]);
    await expectLedger(databases[0] as Database, "acme-budget");
    const refunds = Array.from({ length: 50 }, (_, n) => at(n).acme.report({ orderId: `${n}`, status: "refunded" }));
    for (const answer of await Promise.all(refunds)) expect(answer.status).toBe(200);
    expect((await at(1).acme.summary("ana")).pending).toEqual([{ amount: 45_000, currency: "USD" }]);
    await expectLedger(databases[0] as Database, "acme-budget");
    expect(stages.flatMap(({ acme }) => acme.errors)).toEqual([]);
  });

  it("skip no event for a reader who comes while one is still being written", async () => {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    const read = async (cursor: number) => (await one().send(`/events?after=${cursor}&limit=500`, { headers })).json();
    let cursor = 0;
    for (let page = await read(0); page.events.length > 0; page = await read(cursor)) cursor = page.cursor;

    const early = makeEvent("written.slowly") as unknown as ReferralEvent;
    const late = makeEvent("written.at.once");
    const signals = new EventEmitter();
    const inserted = once(signals, "inserted");
    const released = once(signals, "released");
    const slow = (databases[1] as Database).sql.transaction(async (tx) => {
      await insertEvents(tx, [eventRow(early, new Date())]);
      signals.emit("inserted");
      await released;
    });
    await inserted;
    await one().postEvents([late]);
    const reading = read(cursor);
    await Promise.race([reading, sleep(300)]);
    signals.emit("released");
    await slow;
    const { events } = await reading;
    expect(events.map(({ event }: { event: ReferralEvent }) => event.id)).toEqual([early.id, late.id]);
  });

  it("meet no fault on the way", () => {
    expect(acmes.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
