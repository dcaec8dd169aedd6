import type { ReferralEvent } from "@offshoot/core";
import * as fc from "fast-check";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findPostgres } from "../../../../scripts/postgres/find-postgres.ts";
import { type PostgresCluster, startCluster } from "../../../../scripts/postgres/start-cluster.ts";
import { postgrestFormat } from "../../src/format/postgrest-format.js";
import { sampleEvent } from "../sample-event.js";
import { anyEvents } from "./any-events.js";
import { readExample } from "./read-example.js";
import { wholeEvent } from "./whole-event.js";

const programs = findPostgres();
if (programs === null) console.warn("packages/adapter: the PostgREST format's tests are skipped: no postgresql");

const format = postgrestFormat({ table: "referral_events", apiKey: "sb_publishable_key" });
const events = Array.from({ length: 50 }, (_, n) => sampleEvent(n));

describe.runIf(programs !== null)("the documented table in PostgreSQL", { timeout: 60_000 }, () => {
  let cluster: PostgresCluster;
  let sql: postgres.Sql;

  beforeAll(async () => {
    cluster = await startCluster(programs as string);
    sql = postgres(cluster.address, { max: 8, onnotice: () => {} });
    await sql.unsafe("create role anon nologin; create role authenticated nologin;");
    await sql.unsafe(readExample("postgrest-format", "sql"));
  }, 60_000);
  beforeEach(() => sql`delete from referral_events`);
  afterAll(async () => {
    await sql.end();
    await cluster.stop();
  });

  /** Runs something as the role that a publishable key stands for. */
  const asVisitor = <T>(run: (sql: postgres.TransactionSql) => Promise<T>) =>
    sql.begin(async (transaction) => {
      await transaction`set local role anon`;
      return run(transaction);
    });

  /** Does with a request what PostgREST does: one statement, whose columns are the keys that all rows must share. */
  async function insert(batch: readonly ReferralEvent[]) {
    const request = format.encode(batch, { endpoint: "https://p.example", sentAt: "2026-01-01T00:00:00.000Z" });
    const { pathname, searchParams } = new URL(request.url);
    const table = pathname.split("/").at(-1);
    const rows: object[] = JSON.parse(request.body);
    const [keys = "", ...others] = new Set(rows.map((row) => Object.keys(row).sort().join()));
    expect(others, "PGRST102: all object keys must match").toEqual([]);
    const columns = keys.split(",").map((key) => `"${key}"`);
    await asVisitor((transaction) =>
      transaction.unsafe(
        `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::text::json) _
         on conflict ("${searchParams.get("on_conflict")}") do nothing returning 1`,
        [request.body],
      ),
    );
  }

  const stored = async () => (await sql`select event from referral_events order by id`).map(({ event }) => event);

  it("holds an event whole, and what is searched for in columns of its own", async () => {
    await insert([wholeEvent]);
    const [row] = await sql`select * from referral_events`;
    const { id, type, at, program, visitor, session, seq } = wholeEvent;
    expect(row).toMatchObject({ id, type, at: new Date(at), program, visitor, session, seq: String(seq) });
    expect(row?.event).toEqual(wholeEvent);
  });

  it("holds each event once when the same batches come again, at once and overlapping", async () => {
    const batches = Array.from({ length: 8 }, (_, n) => events.slice(n * 2, n * 2 + 30));
    await Promise.all([...batches, ...batches.map((batch) => batch.toReversed()), events].map(insert));
    await insert(events);
    expect(await stored()).toEqual(events);
  });

  it("keeps what came first", async () => {
    await insert([sampleEvent(1)]);
    await insert([sampleEvent(1, { type: "changed" }), sampleEvent(2)]);
    expect(await stored()).toEqual([sampleEvent(1), sampleEvent(2)]);
  });

  it("takes whatever a host or a visitor writes, and says what PostgreSQL has no letter for", async () => {
    await insert([sampleEvent(1, { data: { note: "a\u0000b\ud800c\\u0000 \\\\ud800 🦊", "\u0000": "\udc00" } })]);
    expect((await stored())[0].data).toEqual({ note: "a\ufffdb\ufffdc\\u0000 \\\\ud800 🦊", "\ufffd": "\ufffd" });
    await fc.assert(
      fc.asyncProperty(anyEvents, async (batch) => {
        await sql`delete from referral_events`;
        await insert(batch);
        expect((await stored()).map(({ id }) => id)).toEqual(batch.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });

  it("shows and gives up nothing to those who write to it", async () => {
    await insert(events);
    expect(await asVisitor((transaction) => transaction`select id from referral_events`)).toEqual([]);
    for (const forbidden of [
      "select event from referral_events",
      "update referral_events set type = 'x'",
      "delete from referral_events",
      "insert into referral_events (id, received_at) values (gen_random_uuid(), now())",
    ]) {
      await expect(
        asVisitor((transaction) => transaction.unsafe(forbidden)),
        forbidden,
      ).rejects.toThrow("permission");
    }
    expect(await stored()).toEqual(events);
  });
});
