import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launchMortalChromium } from "../../browser/mortal-chromium.ts";
import type { Collector } from "./collector.ts";
import { addFates, type Fate, LAST_VISIT_MS, readFate } from "./fate.ts";
import type { Field } from "./field.ts";
import { countLost } from "./site.ts";
import { listMarkers, trackAll, visit, waitUntil } from "./visit.ts";

/** Deaths of each library with each backend. */
export const DEATHS = 2;

/** Milliseconds between the last event and the death of the browser. */
export const DEATH_AFTER_MS = 200;

const MARKERS = listMarkers("m", 80);

/** How the backend is until the next visit. */
export type BackendState = "well" | "away";

/** What became of each library's events, by name. */
export type Fates = ReadonlyMap<string, Fate>;

/** Tracks events, kills the browser, visits the page again with a backend that is well, and counts; several times. */
export async function measureDeath(field: Field, collector: Collector): Promise<Record<BackendState, Fates>> {
  const states = ["well", "away"] as const;
  const fates = { well: new Map<string, Fate>(), away: new Map<string, Fate>() };
  for (let death = 0; death < DEATHS; death += 1) {
    // The libraries share a profile, in which each has an origin and so a storage of its own: one last visit does for all.
    const profile = mkdtempSync(join(tmpdir(), "offshoot-bench-"));
    const siteOf = (name: string, state: BackendState) => collector.siteOf(name, `${state}-${death}`);
    const sites = () => field.runners.flatMap(({ name }) => states.map((state) => siteOf(name, state)));
    try {
      for (const state of states) {
        await field.inTurns(async ({ name }) => {
          const site = siteOf(name, state);
          site.isAway = state === "away";
          const browser = await launchMortalChromium(profile);
          try {
            await trackAll(await visit(browser.context, site), MARKERS);
            await sleep(DEATH_AFTER_MS);
          } finally {
            await browser.kill();
          }
          site.isAway = false;
        });
      }
      const { context } = await launchMortalChromium(profile);
      await field.inTurns(async ({ name }) => {
        for (const state of states) await visit(context, siteOf(name, state));
      });
      await waitUntil(() => sites().every((site) => countLost(site, MARKERS) === 0), LAST_VISIT_MS);
      await context.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    for (const state of states) {
      for (const { name } of field.runners) {
        const fate = readFate(siteOf(name, state), MARKERS);
        const before = fates[state].get(name);
        fates[state].set(name, before === undefined ? fate : addFates([before, fate]));
      }
    }
  }
  return fates;
}
