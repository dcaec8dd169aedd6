import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, signConversion } from "../src/index.js";
import { ADMIN_TOKEN, makeClaim, makeEvent, openAcme, secrets } from "./acme.js";
import { startProcess } from "./start-process.js";
import { countRows } from "./tables.js";

const KILLS = 2;
/** Long enough for some batches, short enough to be killed amid one. */
const LIFE_MS = 600;

describe("a data folder", { timeout: 240_000 }, () => {
  let folder: string;
  let location: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "offshoot-backend-"));
    location = join(folder, "data");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function postEvents(address: string, events: readonly unknown[]): Promise<{ accepted: string[] }> {
    const body = JSON.stringify({ schema: "offshoot/1", sentAt: "2030-05-01T12:00:00Z", events });
    const headers = { "content-type": "application/json" };
    return (await fetch(`${address}/events`, { method: "POST", body, headers })).json();
  }

  async function storedIds(address: string): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor = 0; ; ) {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
      const page = await (await fetch(`${address}/events?after=${cursor}&limit=500`, { headers })).json();
      if (page.events.length === 0) return ids;
      ids.push(...page.events.map(({ event }: { event: { id: string } }) => event.id));
      cursor = page.cursor;
    }
  }

  it("loses no acknowledged event and counts none twice when the process is killed during ingest", async () => {
    const acknowledged = new Set<string>();
    const unanswered: ReturnType<typeof makeEvent>[][] = [];
    let sent = 0;
    for (let life = 0; life < KILLS; life++) {
      const backend = await startProcess(location);
      for (const batch of unanswered.splice(0)) {
        for (const id of (await postEvents(backend.address, batch)).accepted) acknowledged.add(id);
      }
      let isAlive = true;
      const sender = async () => {
        while (isAlive) {
          const batch = [
            makeEvent("card.viewed"),
            makeClaim(`order-${++sent}`, "ANA-LIMA"),
            makeEvent("share.started"),
          ];
          try {
            for (const id of (await postEvents(backend.address, batch)).accepted) acknowledged.add(id);
          } catch {
            unanswered.push(batch);
          }
        }
      };
      const senders = [sender(), sender(), sender()];
      await sleep(LIFE_MS);
      await backend.kill();
      isAlive = false;
      await Promise.all(senders);
    }
    const backend = await startProcess(location);
    for (const batch of unanswered) await postEvents(backend.address, batch);
    const stored = await storedIds(backend.address);
    await backend.kill();

    expect(acknowledged.size).toBeGreaterThan(KILLS);
    expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored).toHaveLength(sent * 3);

    const database = await openDatabase(location);
    expect(await countRows(database)).toMatchObject({ events: sent * 3, conversions: sent });
    await database.close();
  });

  it("keeps rewards over a restart", async () => {
    const first = openAcme(await openDatabase(location));
    const { code } = await first.summary("ana");
    await first.report({ orderId: "1001", status: "completed", code });
    const before = await first.summary("ana");
    await first.backend.close();

    const second = openAcme(await openDatabase(location));
    expect(await second.summary("ana")).toEqual(before);
    const replay = { orderId: "1001", status: "completed", code } as const;
    const signed = signConversion({ secret: secrets.conversions, report: replay, now: () => second.clock.now });
    const answer = await second.send("/conversions", { method: "POST", ...signed });
    expect(await answer.json()).toMatchObject({ outcome: "repeated" });
    await second.backend.close();
  });

  it("keeps a second process out while the first runs", async () => {
    await writeFile(`${location}.lock`, String(process.ppid));
    await expect(openDatabase(location)).rejects.toThrow(`open in process ${process.ppid}`);
    await rm(`${location}.lock`);
  });

  it("is opened once by one process, and again once it is closed", async () => {
    const first = await openDatabase(location);
    await expect(openDatabase(location)).rejects.toThrow("this process has open already");
    await expect(openDatabase(`${location}/.`)).rejects.toThrow("this process has open already");
    await first.close();
    await (await openDatabase(location)).close();
  });

  it("is opened once when two ask for it at the same time, a lock left behind or not", async () => {
    for (const leftBehind of [false, true]) {
      if (leftBehind) await writeFile(`${location}.lock`, "0");
      const both = await Promise.allSettled([openDatabase(location), openDatabase(location)]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      for (const one of both) if (one.status === "fulfilled") await one.value.close();
    }
  });

  it("is taken over from an earlier life that had the same process number", async () => {
    await writeFile(`${location}.lock`, `${process.pid} ${performance.timeOrigin - 60_000}`);
    await (await openDatabase(location)).close();
  });

  it("is never made of the address of another database", async () => {
    await expect(openDatabase("mysql://root@localhost/shop")).rejects.toThrow("[offshoot] database: expected a folder");
  });
});
