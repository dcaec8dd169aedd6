import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { deriveCode } from "@offshoot/core";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { expect, it } from "vitest";
import { openDatabase } from "../src/index.js";
import { MIGRATIONS_FOLDER } from "../src/migrations-folder.js";
import { openAcme } from "./acme.js";
import { expectLedger } from "./expect-ledger.js";

/** The tables as they were before rewards had limits. */
const BEFORE_LIMITS = 4;

it("carries rewards over from before they had limits, with their ledger", { timeout: 240_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "offshoot-migrations-"));
  try {
    const older = join(folder, "older");
    await cp(MIGRATIONS_FOLDER, older, { recursive: true });
    const file = join(older, "meta/_journal.json");
    const journal = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, BEFORE_LIMITS) }));

    const data = join(folder, "data");
    const client = await PGlite.create(data);
    await migrate(drizzle({ client }), { migrationsFolder: older });
    const code = await deriveCode("acme-friends", "ana");
    const day = "2030-04-01T12:00:00Z";
    const report = (orderId: string) => JSON.stringify({ orderId, status: "completed", code, friend: { id: "f" } });
    const promised = JSON.stringify({ kind: "credit", money: { amount: 1500, currency: "USD" } });
    await client.exec(`
      insert into advocates values ('acme-friends', 'ana', '${code}', null, '${day}');
      insert into codes values ('acme-friends', '${code}', 'ana', '${day}');
      insert into reports values ('acme-friends', 'm1', '1', '${day}', '${code}', null, '${report("1")}');
      insert into reports values ('acme-friends', 'm2', '2', '2030-04-02T12:00:00Z', '${code}', null, '${report("2")}');
      insert into conversions (program, order_id, status, made_at, confirmed_at, available_at, promised, hold_ms, buyer, credited_at)
        select 'acme-friends', n::text, 'completed', '${day}', d, d + interval '14 days', '${promised}', 1209600000, 'friend:f', d
        from (values (1, '2030-04-01T12:00:00Z'::timestamptz), (2, '2030-04-02T12:00:00Z')) as orders (n, d);
      insert into rewards (program, order_id, code, standing, reason) values
        ('acme-friends', '1', '${code}', 'confirmed', null), ('acme-friends', '2', '${code}', 'void', 'duplicate');
      insert into ledger_entries (program, order_id, code, movement, amount, currency, at)
        values ('acme-friends', '1', '${code}', 'earned', 1500, 'USD', '${day}');
    `);
    await client.close();

    const database = await openDatabase(data);
    const acme = openAcme(database);
    const told = async () => {
      const { rewards, available } = await acme.summary("ana");
      return [
        rewards.map(({ state, reason }: { state: string; reason?: string }) => reason ?? state).sort(),
        available,
      ];
    };
    expect(await told()).toEqual([["available", "duplicate"], [{ amount: 1500, currency: "USD" }]]);
    await expectLedger(database, "acme-friends");
    await acme.report({ orderId: "1", status: "refunded" });
    expect(await told()).toEqual([["available", "order-not-completed"], [{ amount: 1500, currency: "USD" }]]);
    await expectLedger(database, "acme-friends");
    await acme.report({ orderId: "2", status: "cancelled" });
    expect(await told()).toEqual([["order-not-completed", "order-not-completed"], []]);
    await expectLedger(database, "acme-friends");
    expect(acme.errors).toEqual([]);
    await acme.backend.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
