import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { bundleForBrowser } from "../browser/bundle-for-browser.ts";
import { launchChromium } from "../browser/chromium.ts";
import { startCollector } from "./delivery/collector.ts";
import { DEATH_AFTER_MS, EVENTS, measureDeath } from "./delivery/measure-death.ts";
import { measureTrack } from "./delivery/measure-track.ts";

/** Libraries by the name of their page, each with its documented settings for keeping events. */
const LIBRARIES = { offshoot: "Offshoot", segment: "Segment analytics-next", snowplow: "Snowplow browser-tracker" };

/** UTF-8 bytes of one of our events in the journal, the yardstick of every library. */
const EVENT_BYTES = 270;

/** Counts what survives the death of the browser, and times `track()`, for our adapter and its peers in one run. */
export async function run(): Promise<void> {
  const scripts = new Map<string, string>();
  for (const name of Object.keys(LIBRARIES)) {
    scripts.set(
      name,
      await bundleForBrowser(join(import.meta.dirname, `delivery/${name}-page.ts`), { plugins: [commonjs()] }),
    );
  }
  const collector = await startCollector(scripts);
  const browser = await launchChromium();
  const rows: Record<string, Record<string, string>> = {};
  try {
    for (const [name, title] of Object.entries(LIBRARIES)) {
      const context = await browser.newContext();
      const { trackMicros, setItemMicros } = await measureTrack(context, `${collector.origin}/${name}`, EVENT_BYTES);
      await context.close();
      const [well, away] = [await measureDeath(name, collector, false), await measureDeath(name, collector, true)];
      rows[title] = {
        "lost, backend well": `${well.lost} of ${EVENTS}`,
        "lost, backend away": `${away.lost} of ${EVENTS}`,
        "two ids": `${well.duplicated + away.duplicated}`,
        "µs per track()": trackMicros.toFixed(0),
        "× setItem": (trackMicros / setItemMicros).toFixed(2),
      };
    }
  } finally {
    await browser.close();
    await collector.close();
  }
  console.log(`${EVENTS} events, the browser killed ${DEATH_AFTER_MS} ms after the last one, then one more visit.`);
  console.table(rows);
}
