import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchMortalChromium } from "../../../scripts/browser/mortal-chromium.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { bundlePage, idsOf, track, until, untilReady } from "./test-bed.js";

let server: FaultServer;
let profile: string;

beforeAll(async () => {
  server = await startFaultServer(await bundlePage());
  profile = mkdtempSync(join(tmpdir(), "offshoot-death-"));
});
afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

it("delivers every durable event once after the browser was killed, time after time", async () => {
  const deaths = 4;
  const perLife = 10;
  server.misbehave(() => "reset");
  for (let life = 0; life < deaths; life += 1) {
    const browser = await launchMortalChromium(profile);
    const page = await browser.context.newPage();
    await page.goto(server.origin);
    await untilReady(page);
    const receipts = await track(page, life * perLife + 1, (life + 1) * perLife);
    expect(receipts).toEqual(Array(perLife).fill("durable"));
    await browser.kill();
  }
  server.misbehave(() => undefined);
  const { context } = await launchMortalChromium(profile);
  await (await context.newPage()).goto(server.origin);
  await until(() => expect([...server.stored.keys()].sort()).toEqual(idsOf(1, deaths * perLife)));
  for (const bodies of server.stored.values()) expect(new Set(bodies).size).toBe(1);
  await context.close();
});
