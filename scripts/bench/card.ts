import { join } from "node:path";
import { launchChromium } from "../browser/chromium.ts";
import { ensureChromium } from "../browser/ensure-chromium.ts";
import { ROOT } from "../root.ts";
import { build } from "../start/build.ts";
import { isBuilt } from "../start/build-stamp.ts";
import { measureCard } from "./card/measure-card.ts";
import { type CardResult, printCards } from "./card/print-cards.ts";
import { serveCards } from "./card/serve-cards.ts";
import { SUBJECTS } from "./card/subjects.ts";
import { bundlePage } from "./page/bundle-page.ts";
import { CONDITIONS } from "./page/conditions.ts";

/** Where the pages of the peers are. */
const PAGES = join(import.meta.dirname, "card");

/** First visits per widget, of which the median counts. */
const ROUNDS = 9;

/** Times what it costs until a widget can be used, for our first card and its peers in one run. */
export async function run(): Promise<void> {
  if (ensureChromium() === null) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  if (!isBuilt(ROOT) && !(await build("--silent"))) throw new Error("The build failed.");
  const peers = SUBJECTS.filter(({ name }) => name !== "offshoot");
  const bundles = new Map(
    (await Promise.all(peers.map(({ name }) => bundlePage(PAGES, name)))).flatMap((files) => [...files]),
  );
  const server = await serveCards(bundles);
  // Whatever a library might look up is this machine.
  const browser = await launchChromium({ args: ["--host-resolver-rules=MAP * 127.0.0.1"] });
  try {
    for (const conditions of CONDITIONS) {
      const results: CardResult[] = SUBJECTS.map((subject) => ({ subject, visits: [] }));
      for (let round = 0; round <= ROUNDS; round += 1) {
        // In turns, each round beginning with another one, so that none always meets a warm or a busy machine.
        const first = round % results.length;
        for (const { subject, visits } of [...results.slice(first), ...results.slice(0, first)]) {
          const address = `http://localhost:${server.port}/${subject.name}`;
          const visit = await measureCard(browser, address, subject.usable, conditions);
          // The first round warms the browser's own caches.
          if (round > 0) visits.push(visit);
        }
      }
      printCards(conditions, results, server.kilobytesOf);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
