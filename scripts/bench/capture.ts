import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launchChromium } from "../browser/chromium.ts";
import { measureVisit, SLOWDOWN, type Visit } from "./capture/measure-visit.ts";
import { serveScripts } from "./capture/serve-scripts.ts";
import { SUBJECTS } from "./capture/subjects.ts";
import { bundlePage } from "./page/bundle-page.ts";

/** Where the pages of the libraries are. */
const PAGES = join(import.meta.dirname, "capture");

/** First visits per page, of which the median counts. */
const ROUNDS = 11;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Kilobytes of what a visit fetched, each file compressed on its own. */
function kilobytes({ scripts }: Visit, files: ReadonlyMap<string, string>): string {
  const bytes = scripts.map((name) => brotliCompressSync(files.get(name) ?? "").length);
  return (bytes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
}

/** Times what a first visit costs with and without a code in the address, for ours and its peers in one run. */
export async function run(): Promise<void> {
  const files = new Map(
    (await Promise.all(SUBJECTS.map(({ name }) => bundlePage(PAGES, name)))).flatMap((one) => [...one]),
  );
  const server = await serveScripts(files);
  // A site with a subdomain, as most have; the name is this machine.
  const browser = await launchChromium({ args: ["--host-resolver-rules=MAP * 127.0.0.1"] });
  const visit = (path: string) => measureVisit(browser, `http://www.acme.test:${server.port}/${path}`);
  const results = SUBJECTS.map((subject) => ({ ...subject, landings: [] as Visit[], ordinary: [] as Visit[] }));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      // In turns, each round beginning with another one, so that no subject always meets a warm or a busy machine.
      const first = round % results.length;
      for (const result of [...results.slice(first), ...results.slice(0, first)]) {
        result.landings.push(await visit(`${result.name}?${result.query}`));
        result.ordinary.push(await visit(result.name));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }

  const timeOf = (all: readonly Visit[] = []) => median(all.map(({ scriptMs }) => scriptMs));
  const cookiesOf = (all: readonly Visit[]) => `${median(all.map(({ cookies }) => cookies))}`;
  const core = results.find(({ name }) => name === "core");
  const rows: Record<string, Record<string, string>> = {};
  for (const { name, title, landings, ordinary } of results) {
    const isCapturing = landings.every(({ cookies }) => cookies > 0);
    if (!isCapturing && name !== "empty") throw new Error(`${title}: expected a cookie after each landing, got none.`);
    rows[title] = {
      "KB, brotli": landings[0] ? kilobytes(landings[0], files) : "",
      "landing, ms": timeOf(landings).toFixed(1),
      "× core": (timeOf(landings) / timeOf(core?.landings)).toFixed(2),
      "ordinary page, ms": timeOf(ordinary).toFixed(1),
      "× core, ordinary": (timeOf(ordinary) / timeOf(core?.ordinary)).toFixed(2),
      "cookies, landing": cookiesOf(landings),
      "cookies, ordinary": cookiesOf(ordinary),
    };
  }
  console.log(`Script time of a first visit until 1.5 s after load, ${SLOWDOWN}× CPU slow-down, median of ${ROUNDS}.`);
  console.table(rows);
}
