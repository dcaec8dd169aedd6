import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { launchChromium } from "../browser/chromium.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { ROOT } from "../root.ts";
import { build } from "../start/build.ts";
import { isBuilt } from "../start/build-stamp.ts";
import { countStorage } from "./load/count-storage.ts";
import { measureLoad } from "./load/measure-load.ts";
import { type LoadResult, printLoads } from "./load/print-loads.ts";
import { readDubScript } from "./load/read-dub-script.ts";
import { servePages } from "./load/serve-pages.ts";
import { SUBJECTS } from "./load/subjects.ts";
import { bundlePage } from "./page/bundle-page.ts";
import { CONDITIONS } from "./page/conditions.ts";

/** Where the pages of the peers are. */
const PAGES = join(import.meta.dirname, "load");

/** First visits per subject and condition, of which the median counts: as many as there is time for. */
const ROUNDS = 11;
/** After this no further round begins under the same conditions, so that the whole takes less than four minutes. */
const PATIENCE_MS = 80_000;

/** The one file of squatch-js that its documentation puts into a page. */
function readSquatch(): string {
  const main = createRequire(import.meta.url).resolve("@saasquatch/squatch-js");
  return readFileSync(join(dirname(main), "squatch.min.js"), "utf8");
}

/** Measures what a script tag costs the page it stands in, for ours and its peers in one run. */
export async function run(): Promise<void> {
  if (ensureChromium() === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  if (!isBuilt(ROOT) && !(await build("--silent"))) throw new Error("The build failed.");
  const bundles = await Promise.all(["dub", "sentry", "posthog"].map((name) => bundlePage(PAGES, name)));
  const scripts = new Map([...bundles.flatMap((files) => [...files]), ["squatch.min.js", readSquatch()]]);
  const dub = await readDubScript();
  if (dub === null) console.log("Dub's own script could not be had: its line is the npm package alone.");
  else scripts.set("dub-script.js", dub);
  const server = await servePages(scripts);
  // Whatever a library might look up is this machine.
  const browser = await launchChromium({ args: ["--host-resolver-rules=MAP * 127.0.0.1"] });
  const addressOf = (name: string) => `http://localhost:${server.port}/${name}`;
  try {
    // Also warms the browser's own caches.
    const counted: Pick<LoadResult, "subject" | "stored">[] = [];
    for (const subject of SUBJECTS)
      counted.push({ subject, stored: await countStorage(browser, addressOf(subject.name)) });
    for (const conditions of CONDITIONS) {
      const results = counted.map((one): LoadResult => ({ ...one, visits: [] }));
      const begun = performance.now();
      const hasTime = () => performance.now() - begun < PATIENCE_MS;
      for (let round = 0; round === 0 || (round < ROUNDS && hasTime()); round += 1) {
        // In turns, each round beginning with another one, so that none always meets a warm or a busy machine.
        const first = round % results.length;
        for (const { subject, visits } of [...results.slice(first), ...results.slice(0, first)])
          visits.push(await measureLoad(browser, addressOf(subject.name), conditions));
      }
      printLoads(conditions, results);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
