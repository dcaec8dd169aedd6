import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerEvents } from "./answer-events.ts";
import type { ChaosEvent } from "./chaos-event.ts";
import { chooseFault, type Fault } from "./choose-fault.ts";
import { createChance } from "./create-chance.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { type Listening, listen, readJson } from "./listen.ts";

let ledger: Ledger;
let fault: Fault;
let server: Listening;

beforeEach(async () => {
  ledger = createLedger();
  server = await listen(async (request, response) => {
    await answerEvents(fault, (await readJson(request)) as ChaosEvent[], ledger, response);
  });
});
afterEach(() => server.close());

/** Sends events with these markers, bad where they end in `!`, and says what a page would see. */
async function send(next: Fault, ...markers: string[]): Promise<string> {
  fault = next;
  const events = markers.map((marker) => ({ id: `id-${marker}`, data: { marker, isBad: marker.endsWith("!") } }));
  try {
    const address = `http://127.0.0.1:${server.port}`;
    const response = await fetch(address, { method: "POST", body: JSON.stringify(events) });
    // Only what never ends is given up.
    const patience = next === "half-answer" ? [sleep(300).then(() => Promise.reject())] : [];
    const body = await Promise.race([response.text(), ...patience]);
    return [response.status, response.headers.has("retry-after") && "later", body].filter(Boolean).join(" ");
  } catch {
    return "no answer";
  }
}

const TAKEN = '200 {"accepted":["id-a"],"duplicates":[],"rejected":[]}';
const isTaken = () => ledger.arrived.has("a");

describe("answerEvents", () => {
  it.each(["well", "slow"] as const)("takes events and says so: %s", async (next) => {
    expect(await send(next, "a")).toBe(TAKEN);
    expect(isTaken()).toBe(true);
  });

  it.each(["lose-answer", "half-answer"] as const)("takes events and never says so: %s", async (next) => {
    expect(await send(next, "a")).toBe("no answer");
    expect(isTaken()).toBe(true);
  });

  it.each([
    ["reset", /^no answer$/],
    ["unavailable", /^503$/],
    ["busy-seconds", /^429 later$/],
    ["busy-date", /^429 later$/],
    ["portal", /^200 <!doctype html>/],
  ] as const)("takes nothing: %s", async (next, seen) => {
    expect(await send(next, "a")).toMatch(seen);
    expect(isTaken()).toBe(false);
  });

  it("refuses many at once where that is too much, and takes few", async () => {
    expect(await send("too-large", "a", "b", "c", "d", "e", "f")).toBe("413");
    expect(isTaken()).toBe(false);
    expect(await send("too-large", "a")).toBe(TAKEN);
  });

  it("takes nothing of a request with a bad event in it", async () => {
    expect(await send("well", "a", "b!")).toBe("400");
    expect(await send("lose-answer", "a", "b!")).toBe("no answer");
    expect(ledger.arrived.size).toBe(0);
  });
});

describe("chooseFault", () => {
  it("loses the answer to half of all requests, and lets every other fault happen too", () => {
    const chance = createChance(1);
    const faults = Array.from({ length: 10_000 }, () => chooseFault(chance));
    expect(faults.filter((name) => name === "lose-answer").length / faults.length).toBeCloseTo(0.5, 1);
    expect(new Set(faults).size).toBe(10);
  });
});
