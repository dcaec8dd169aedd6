import { join } from "node:path";
import { launchChromium } from "../browser/chromium.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { startCollector } from "./delivery/collector.ts";
import { createField } from "./delivery/field.ts";
import { measureBacklog } from "./delivery/measure-backlog.ts";
import { measureDeath } from "./delivery/measure-death.ts";
import { measureNavigation } from "./delivery/measure-navigation.ts";
import { measureOutage } from "./delivery/measure-outage.ts";
import { measureTrack } from "./delivery/measure-track.ts";
import { printTables } from "./delivery/print-tables.ts";
import { SUBJECTS } from "./delivery/subjects.ts";
import { bundlePage } from "./page/bundle-page.ts";

/** Where the pages of the libraries are. */
const PAGES = join(import.meta.dirname, "delivery");

/** Says how far the run is, since it takes minutes. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

/** Counts what becomes of events in deaths, navigations and outages, and what they cost, for our adapter and its peers in one run. */
export async function run(): Promise<void> {
  if (ensureChromium() === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  const field = createField(SUBJECTS);
  const files = new Map<string, string>();
  await step("Bundling", () =>
    field.inTurns(async ({ name }) => {
      for (const [file, code] of await bundlePage(PAGES, name)) files.set(file, code);
    }),
  );
  const collector = await startCollector(files);
  // Whatever a library might look up is this machine.
  const browser = await launchChromium({ args: ["--host-resolver-rules=MAP * 127.0.0.1"] });
  try {
    const costs = await step("Cost of track()", () => measureTrack(browser, field, collector));
    const navigation = await step("Navigations", () => measureNavigation(browser, field, collector));
    const outage = await step("Outage", () => measureOutage(browser, field, collector));
    const backlog = await step("Backlog", () => measureBacklog(browser, field, collector));
    const death = await step("Deaths", () => measureDeath(field, collector));
    const scriptsOf = (name: string) => [...collector.siteOf(name, "backlog").scripts];
    printTables({ field, files, scriptsOf, costs, navigation, outage, backlog, death });
  } finally {
    await browser.close();
    await collector.close();
  }
}
