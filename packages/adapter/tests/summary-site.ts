import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { bundleOnce } from "../../../scripts/browser/bundle-for-browser.js";
import { summaryOf } from "./question-bed.js";

/** A site whose every page has a referral, and its backend. */
export interface SummarySite {
  readonly origin: string;
  /** Tokens of the questions so far. */
  readonly asked: readonly string[];
  /** What the backend does: answers everybody with what is theirs, is dead, or waits until `release`. */
  mood: "well" | "dead" | "slow";
  /** Answers what has waited, and is well again. */
  release(): void;
  close(): Promise<void>;
}

/** Starts the site. */
export async function startSummarySite(): Promise<SummarySite> {
  const script = await bundleOnce(join(import.meta.dirname, "summary-page.ts"), { isProduction: true });
  const asked: string[] = [];
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const { url = "", method, headers } = request;
    if (url === "/offshoot/summary") {
      const person = (headers.authorization ?? "").replace("Bearer ", "");
      asked.push(person);
      if (site.mood === "dead") return void request.socket.destroy();
      // A careless backend, whose answers a browser may keep.
      const answer = () =>
        response
          .writeHead(200, { "content-type": "application/json", "cache-control": "max-age=600" })
          .end(JSON.stringify(summaryOf(person.toUpperCase())));
      return void (site.mood === "slow" ? waiting.push(answer) : answer());
    }
    if (method === "POST") return void response.writeHead(503).end();
    const isScript = url === "/page.js";
    response
      .writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" })
      .end(isScript ? script : `<!doctype html><title>page</title><script type="module" src="/page.js"></script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site: SummarySite = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    mood: "well",
    release() {
      site.mood = "well";
      for (const answer of waiting) answer();
      waiting = [];
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return site;
}
