import { expect, it } from "vitest";
import { idsOf, setUpTestBed, track, until, untilReady } from "../test-bed.js";
import { installFakeClock, mostInAMinute, pass, triesOf } from "./fake-clock.js";
import { createChance, IS_LONG } from "./seed.js";

const bed = setUpTestBed();
/** Six days in steps of two hours. */
const STEP_MS = 7_200_000;
const STEPS = 6 * 12;

/** How a backend is away. The last one leaves most of the six days to few requests. */
const MOODS = ["503", "reset", "no such name", "503 and come back later"] as const;

it("drops nothing in an outage of six days with reloads, and tries at most ten times in any minute", async () => {
  const chance = createChance();
  let mood: (typeof MOODS)[number] = "503";
  bed.server.misbehave(() => {
    if (mood === "reset") return "reset";
    return { status: 503, headers: mood === "503" ? {} : { "retry-after": "7200" } };
  });
  await bed.context.addInitScript(installFakeClock);
  await bed.context.addInitScript(() => {
    window.adapterOptions = { retry: {} };
  });
  const page = await bed.open();
  let accepted = 0;
  for (let step = 0; step < STEPS; step += 1) {
    // Each of them at least once.
    const drawn = step < MOODS.length ? step : Math.floor(chance() * (IS_LONG ? 3.1 : 36));
    mood = MOODS[drawn] ?? "503 and come back later";
    const isNameless = mood === "no such name";
    if (isNameless) await page.route("**/events", (route) => route.abort("namenotresolved"));
    if (step % 3 === 0) {
      accepted += 5;
      await track(page, accepted - 4, accepted);
    }
    await pass(page, STEP_MS);
    if (isNameless) await page.unroute("**/events");
    if (chance() < 0.2) {
      await page.reload();
      await untilReady(page);
    }
  }
  const tries = await triesOf(page);
  expect(bed.server.stored.size).toBe(0);
  expect(tries.length).toBeGreaterThan(STEPS);
  expect(mostInAMinute(tries)).toBeLessThanOrEqual(10);

  bed.server.misbehave(() => undefined);
  // The last wait that the backend has asked for.
  await pass(page, 2 * STEP_MS);
  await until(() => expect(bed.server.order).toEqual(idsOf(1, accepted)));
}, 300_000);
