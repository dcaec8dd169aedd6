import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ROOT } from "../../root.ts";
import { type Listening, listen } from "../page/listen.ts";
import { PROGRAM } from "../page/program.ts";
import { SUBJECTS } from "./subjects.ts";

/** A server of pages, each with one widget. */
export interface CardServer extends Listening {
  /** KB of a file after brotli, by its path. */
  kilobytesOf(path: string): number;
}

/** One survey that is shown at once, as PostHog's own API lists it. */
const SURVEY = {
  id: "bench",
  name: "bench",
  type: "popover",
  start_date: "2026-01-01T00:00:00Z",
  end_date: null,
  appearance: {},
  questions: [{ id: "q", type: "open", question: "How did you hear about us?" }],
};

const JSON_BY_PATH = (path: string): unknown => {
  if (path === "/program.json") return PROGRAM;
  if (path.startsWith("/api/surveys")) return { surveys: [SURVEY] };
  // What PostHog asks before it does anything.
  if (path.startsWith("/flags") || path.startsWith("/array/")) return { surveys: [SURVEY], featureFlags: {} };
  return undefined;
};

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>bench</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><h1>Shoes</h1><p>They walk far.</p>${body}<p>And come home again.</p></body></html>`;

/**
 * Serves a page for each widget, and its files compressed as a host does.
 *
 * @param bundles Code of the peers' pages by file name; ours is served as it was built.
 */
export async function serveCards(bundles: ReadonlyMap<string, string>): Promise<CardServer> {
  const compressed = new Map<string, Buffer>();
  const fileAt = (path: string): Buffer => {
    const known = compressed.get(path);
    if (known) return known;
    const name = path.slice(1);
    const built =
      path.startsWith("/offshoot/") && join(ROOT, "packages/offshoot/dist", path.slice("/offshoot/".length));
    const bytes = brotliCompressSync(built ? readFileSync(built) : (bundles.get(name) ?? ""));
    compressed.set(path, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname: path } = new URL(request.url ?? "/", "http://localhost");
    const subject = SUBJECTS.find(({ name }) => path === `/${name}`);
    if (subject) response.writeHead(200, { "content-type": "text/html" }).end(pageOf(subject.body));
    else if (/^\/(offshoot\/)?[\w.-]+\.js$/.test(path))
      response.writeHead(200, { "content-type": "text/javascript", "content-encoding": "br" }).end(fileAt(path));
    else if (path === "/offshoot/offshoot.css")
      response.writeHead(200, { "content-type": "text/css", "content-encoding": "br" }).end(fileAt(path));
    else {
      const answer = JSON_BY_PATH(path);
      response.writeHead(answer ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(answer ?? {}));
    }
  });
  return { ...(await listen(server)), kilobytesOf: (path) => fileAt(path).length / 1000 };
}
